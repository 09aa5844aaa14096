import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { audit, expectVerdict, site, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';
import { listen } from './heard.ts';

const { dir, at } = site();
const visitor = useBrowser();
/** One page of every kind. */
const kinds = ['/', '/checklist/', '/triage/', '/guide/', '/guide/ask-first/', '/rules/', '/rules/no-personal-note/', '/card/', '/experts/', '/about/', '/search/', '/404.html'];

describe.each(pagePaths(dir))('%s', (path) => {
  it('keeps all its text when lines, words and letters are set wider (WCAG 1.4.12)', async () => {
    const page = await visitor.page(at + path, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(setWider)).toEqual([]);
  });
});

describe.each(kinds)('%s', (path) => {
  it('is whole at 200 % and at 400 % of 1280 × 1024', async () => {
    for (const [width, height] of [[640, 512], [320, 256]] as const) {
      const page = await visitor.page(at + path, { viewport: { width, height }, deviceScaleFactor: 1280 / width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    }
  });

  it('is gone through by Tab in the order it is read, each stop seen and nothing in front of it, at 400 %', async () => {
    const page = await visitor.page(at + path, { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
    // The search has the focus in its field from the start.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.locator('.skip').focus();
    const stops: Stop[] = [];
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(whereFocusIs);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ outlined }) => !outlined).map(({ html }) => html), 'no outline').toEqual([]);
    expect(stops.filter(({ covered }) => covered).map(({ html }) => html), 'covered').toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(stops[0]?.html).toContain('class="brand"');
  });

  it('moves nothing where less motion is asked for', async () => {
    const page = await visitor.page(at + path, { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(moving)).toEqual([]);
  });

  it('passes axe with forced colours and with more contrast', async () => {
    const viewport = { width: 360, height: 740 };
    expect(await audit(await visitor.page(at + path, { forcedColors: 'active', viewport }), { contrast: false })).toEqual([]);
    expect(await audit(await visitor.page(at + path, { contrast: 'more', viewport }))).toEqual([]);
  });
});

describe('more contrast', () => {
  it.each(['light', 'dark'] as const)('gives quiet text seven to one, in %s', async (colorScheme) => {
    const page = await visitor.page(`${at}/rules/no-personal-note/`, { contrast: 'more', colorScheme });
    const [muted = '', text = ''] = await page.evaluate(() =>
      ['footer.site', 'body'].map((selector) => getComputedStyle(document.querySelector(selector) ?? document.body).color),
    );
    expect(muted).toBe(text);
  });
});

describe('what is heard', () => {
  it('on the checklist: the verdict as it changes, and whose answers these are', async () => {
    const { page, heard } = await listened();
    await page.goto(`${at}/checklist/`);
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'They wrote nothing' }).click();
    await expectVerdict(page, /^Decline, so far$/);
    await page.getByRole('checkbox', { name: /You have met this person/ }).check();
    await expectVerdict(page, /^Accept, so far$/);
    await page.getByRole('button', { name: 'start another' }).click();
    await expectVerdict(page, /^Not enough to go on, so far$/);
    expect(await heard()).toMatchInlineSnapshot(`
      [
        "1 answer · start another",
        "Decline, so far",
        "2 answers · start another",
        "Accept, so far",
        "undo",
        "Not enough to go on, so far",
      ]
    `);
  });

  it('of a link that is damaged: what was left out', async () => {
    const { page, heard } = await listened();
    await page.goto(`${at}/checklist/#note=none&nope=1`);
    await expectVerdict(page, /^Decline, so far$/);
    await expect.poll(heard).toEqual(expect.arrayContaining([expect.stringContaining('“nope=1”')]));
    expect(await heard()).toMatchInlineSnapshot(`
      [
        "Decline, so far",
        "Part of this link could not be used; the rest is applied.“nope=1”: there is no such question.A shared checklist. Your own answers are not changed.Use my own answers about meMake it mineBack to my own",
      ]
    `);
  });

  it('in the search: how much was found', async () => {
    const { page, heard } = await listened();
    await page.goto(`${at}/search/`);
    await page.locator('input[type=search]').fill('photo');
    await expect.poll(heard).toEqual(expect.arrayContaining([expect.stringMatching(/with it in the text/)]));
    expect((await heard()).at(-1)).toMatch(/^\d+ pages?; \d+ with it in the text\.$/);
  });

  it('when a link is copied, and when copying is refused', async () => {
    const { page, heard } = await listened();
    await page.goto(`${at}/guide/ask-first/`);
    const copy = page.getByRole('button', { name: 'Copy link' });
    await copy.click();
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Your browser did not allow copying/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await expect.poll(async () => (await heard()).at(-1)).toBe('Link copied.');
  });
});

describe('what stands in the accessibility tree', () => {
  it('of the search, opened over a page', async () => {
    const page = await visitor.page(`${at}/card/`);
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').waitFor();
    expect(await page.locator('dialog').ariaSnapshot()).toMatchInlineSnapshot(`
      "- dialog "Search":
        - search:
          - text: Search guidance and rules
          - searchbox "Search guidance and rules"
          - text: Kind
          - combobox "Kind":
            - option "Any" [selected]
            - option "Guidance"
            - option "Rules"
            - option "Other pages"
          - text: Verdict
          - combobox "Verdict":
            - option "Any" [selected]
            - option "Accept"
            - option "Decline"
            - option "Advice"
          - text: Topic
          - combobox "Topic":
            - option "Any" [selected]
            - option "Your aims"
            - option "People you know"
            - option "What they wrote"
            - option "The profile"
            - option "What they do"
            - option "Introductions"
          - paragraph
          - paragraph: "For example: no note · recruiter · fake photo · privacy"
          - paragraph:
            - link "Search on a page of its own":
              - /url: /search/
        - button "Close""
    `);
  });

  it('of a verdict with a reason on each side', async () => {
    const page = await visitor.page(`${at}/checklist/#note=none&met-in-person=yes`);
    await page.locator('.verdict-body .ladder').waitFor();
    expect(await page.locator('.verdict').first().ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Verdict":
        - heading "Verdict" [level=2]
        - status: Accept, so far
        - paragraph: It could still become decline.
        - group "The ladder":
          - text: Decisive Strong
          - img: Accept
          - text: Leaning
          - img:
            - text: For Against
            - link "Met in person":
              - /url: /rules/met-in-person/
            - link "No personal note, set aside by Met in person":
              - /url: /rules/no-personal-note/
              - text: No personal note
        - heading "For" [level=3]
        - list:
          - listitem:
            - link "Met in person":
              - /url: /rules/met-in-person/
            - text: ": You have met, and you believe this account is theirs. (how you know them)"
        - heading "Set aside" [level=3]
        - list:
          - listitem:
            - link "No personal note":
              - /url: /rules/no-personal-note/
            - text: ", by"
            - link "Met in person":
              - /url: /rules/met-in-person/
        - heading "What to do" [level=3]
        - paragraph:
          - text: Choose
          - emphasis: Accept
          - text: . You can remove a connection at any time, LinkedIn said in 2016.
        - paragraph: You owe nobody a connection. If you would rather not, don’t; if someone troubles you, LinkedIn lets you block and report.
        - group: What would change it
        - group: "Still open: 3"
        - group: Policy
        - group: Share, print, erase"
    `);
  });
});

async function listened(): Promise<{ page: Page; heard: () => Promise<string[]> }> {
  const page = await visitor.page('about:blank');
  return { page, heard: await listen(page) };
}

/** Sets the page as a reader may; returns what is cut off, or the page itself when it is too wide. */
function setWider(): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const seen = clipPath === 'none' && element.clientHeight > 1;
    return seen && ((overflowX === 'hidden' && element.scrollWidth > element.clientWidth) || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight));
  });
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 100))];
}

/** Where the focus is; undefined when it has left the page. */
function whereFocusIs(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const box = element.getBoundingClientRect();
  const parts = [0.1, 0.5, 0.9];
  const seen = parts.some((x) => parts.some((y) => {
    const front = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    return front !== null && (element.contains(front) || front.contains(element) && front !== document.body && front !== document.documentElement && !front.matches('main, header, footer'));
  }));
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // In a drawing, the frame of the link's own box is what stands out.
  const frame = element.querySelector(':scope > rect');
  const framed = frame !== null && getComputedStyle(frame).stroke !== 'none' && parseFloat(getComputedStyle(frame).strokeWidth) >= 2;
  return {
    html: element.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll('*')].indexOf(element),
    outlined: framed || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    covered: !seen,
  };
}

/** What would move. */
function moving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

interface Stop {
  readonly html: string;
  /** Where it stands in the order of reading. */
  readonly place: number;
  readonly outlined: boolean;
  /** Nothing of it can be seen. */
  readonly covered: boolean;
}
