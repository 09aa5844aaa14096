import { describe, expect, inject, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { pagePaths } from '../site/built.ts';
import { asClaimed, elsewhere, inSandbox, threeTags } from '../site/elsewhere.ts';
import { useWebKit, type WebKitPage } from './browser.ts';

const webkit = useWebKit();
const [root] = inject('sites');
if (!root) throw new Error('No site was built.');
const { at, dir } = root;

const status = (page: WebKitPage) => page.text('[role=status]');
const count = (page: WebKitPage, selector: string) =>
  page.run((one: string) => [...document.querySelectorAll(one)].filter((each) => each.checkVisibility()).length, selector);

describe('in WebKit', () => {
  it('every page is read, none wider than a phone, and no policy is broken', async () => {
    const page = await webkit.page(`${at}/`);
    await page.resize(400, 800);
    for (const path of pagePaths(dir).filter((one) => one !== '/404.html')) {
      await page.goto(at + path);
      expect(await count(page, 'h1'), path).toBe(1);
      expect(await page.run(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });

  it('the search finds at once and in the whole text, and its field is not empty after Back', async () => {
    const page = await webkit.page(`${at}/search/`);
    await page.type(/search/i, 'photo');
    await expect.poll(() => count(page, '.search-list[aria-label] a')).toBeGreaterThan(0);
    await expect.poll(() => count(page, '.search-text li a')).toBeGreaterThan(0);
    await page.press('link', words['missing-or-stock-photo'].label);
    await expect.poll(() => page.run(() => location.pathname)).toBe(new URL(`${at}/rules/missing-or-stock-photo/`).pathname);
    await page.back();
    await expect.poll(() => count(page, '.search-list[aria-label] a')).toBeGreaterThan(0);
    await expect.poll(() => page.run(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe('photo');
  });

  it('the short way comes to a verdict, which is there again after a reload', async () => {
    const page = await webkit.page(`${at}/checklist/`);
    await page.press('button', 'None of these');
    await page.press('button', 'They wrote nothing');
    await expect.poll(() => status(page)).toBe('Decline, so far');
    await page.reload();
    await expect.poll(() => status(page)).toBe('Decline, so far');
  });

  it('all questions are one press away, and count', async () => {
    const page = await webkit.page(`${at}/checklist/`);
    await page.press('link', 'All questions');
    await page.run(() => {
      document.querySelector<HTMLElement>('#all-questions input[name=offends][value=yes]')?.click();
    });
    await expect.poll(() => status(page)).toBe('Decline, final');
  });

  it('a shared link is applied and taken out of the address', async () => {
    const page = await webkit.page(`${at}/checklist/#note=none&met-in-person=yes`);
    await expect.poll(() => status(page)).toBe('Accept, so far');
    await expect.poll(() => page.run(() => location.hash)).toBe('');
  });

  it.each(['Copy citation', 'Copy link'])('“%s” copies at the first press on a fresh page', async (name) => {
    const page = await webkit.page(`${at}/rules/personal-note/`);
    await page.press('button', name);
    await expect.poll(() => page.run(() => document.body.innerText)).toMatch(/(?:Link c|C)opied\./);
    expect(await page.run(() => document.body.innerText)).not.toContain('did not allow');
  });

  it('the heading’s own link copies at the first press, too', async () => {
    const page = await webkit.page(`${at}/rules/personal-note/`);
    await page.run(() => {
      document.querySelector('#why')?.scrollIntoView();
    });
    await page.press('link', await page.text('#why'));
    await expect.poll(() => page.text('.anchor + .copied')).toBe('Link copied.');
  });
});

describe('in WebKit, somebody else’s page', () => {
  it('has the questions in a frame, which answers, keeps nothing and is as high as what it shows', async () => {
    const host = await elsewhere(() => threeTags(at));
    const page = await webkit.page(host.address);
    await expect.poll(() => count(page, 'iframe')).toBe(3);
    await page.enter('iframe');
    await page.press('radio', 'Nothing');
    await expect.poll(() => status(page)).toBe('Decline, so far');
    expect(await page.run(() => [localStorage.length, sessionStorage.length, document.documentElement.dataset['theme']])).toEqual([
      0,
      0,
      'dark',
    ]);
    const inside = await page.run(() => document.body.scrollHeight);
    await page.leave();
    const tall = () => page.run(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
    await expect.poll(async () => Math.abs((await tall()) - inside)).toBeLessThan(2);
    await host.close();
  });
});

describe('in WebKit, a sandbox', () => {
  it('has the questions, which answer though the page is nobody’s and can keep nothing', async () => {
    const ours = await asClaimed(at, 'https://accept-or-decline.example');
    const host = await elsewhere(() => inSandbox(ours.address));
    const page = await webkit.page(host.address);
    await expect.poll(() => count(page, 'iframe')).toBe(1);
    await page.enter('iframe');
    await page.press('radio', 'Nothing');
    await expect.poll(() => status(page)).toBe('Decline, so far');
    await page.leave();
    await Promise.all([host.close(), ours.close()]);
  });
});

describe('in WebKit, a pile', () => {
  const begin = async (page: WebKitPage) => {
    await page.press('button', 'Open the demo');
    await page.see('heading', /people to go through$/);
    await page.press('radio', /^Only until you close this tab/);
    await page.press('button', /^Use \d/);
    await page.see('heading', 'The desk');
  };

  it('is read out of a spreadsheet with the part that comes for its dates', async () => {
    const page = await webkit.page(`${at}/triage/`);
    await page.see('button', 'Open the demo');
    await page.run((rows: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]:not([webkitdirectory])');
      const chosen = new DataTransfer();
      chosen.items.add(new File([rows], 'Invitations.csv'));
      if (input) input.files = chosen.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, 'From,To,Sent At,Message,Direction\nInes Okafor,Jordan Pike,25.07.2026,,INCOMING');
    await expect.poll(() => page.text('.triage')).toContain('25 July 2026 (the newest date in the files)');
  });

  it('of the demo is gone through to its end, saved, erased and opened again', async () => {
    const page = await webkit.page(`${at}/triage/`);
    await begin(page);
    await expect.poll(() => page.run(() => document.querySelector('.row-open') !== null)).toBe(true);
    await page.run(() => document.querySelector<HTMLElement>('.row-open')?.click());
    await page.run(() => {
      // A download leaves the page; what it holds is kept here.
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => make(Object.assign(globalThis, { saved: blob }).saved);
    });
    const left = () => page.run(() => document.querySelector('[aria-label="Your decision"] button') !== null);
    await expect.poll(left).toBe(true);
    let decided = 0;
    for (; await left(); decided++) await page.press('button', decided % 2 ? /^Accept/ : /^Decline/, '[aria-label="Your decision"]');
    expect(decided).toBeGreaterThan(10);
    const way = await page.text('.pile-count');
    await page.press('button', 'Pile');
    await page.press('link', 'Where it is falling', '.sheet');
    await page.press('button', 'Download a save file');
    await page.press('button', /^Erase this pile/);
    await page.press('button', 'Erase everything');
    await page.see('heading', 'Paste or type names');
    await page.run(() => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(({ labels }) =>
        labels?.[0]?.textContent.includes('A save file'),
      );
      const chosen = new DataTransfer();
      chosen.items.add(new File([(globalThis as unknown as { saved: Blob }).saved], 'invitations.pile.jsonl'));
      if (!input) throw new Error('There is no way to choose a save file.');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.press('radio', /^Only until you close this tab/);
    await page.press('button', 'Open it');
    await expect.poll(() => page.text('.pile-count')).toBe(way);
  });

  it('comes out of pasted text in another language, with the part of the reader that loads then', async () => {
    const page = await webkit.page(`${at}/triage/`);
    await page.type('Names', 'Ada Okoyes Profilbild\nAda Okoye möchte Kontakt mit Ihnen aufnehmen\nEinkauf\nIgnorieren\nAnnehmen');
    await page.press('button', 'Use these names');
    await page.see('heading', '1 person to go through');
  });

  it('is not begun yet, and the names that were typed are there after Back', async () => {
    const page = await webkit.page(`${at}/triage/`);
    await page.type('Names', 'Ines Okafor');
    await page.goto(`${at}/about/`);
    await page.back();
    await expect.poll(() => page.run(() => document.querySelector('textarea')?.value)).toBe('Ines Okafor');
  });

  it('whose people are filtered shows by what after Back', async () => {
    const page = await webkit.page(`${at}/triage/`);
    await begin(page);
    const field = () => page.run(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '');
    const shown = () => count(page, '.rows > li');
    const name = await page.text('.rows .row-name');
    await page.type(/search the whole pile/i, name);
    await expect.poll(shown).toBe(1);
    await page.goto(`${at}/about/`);
    await page.back();
    await page.see('heading', 'The desk');
    await expect.poll(async () => [await field(), await shown()]).toEqual([name, 1]);
  });
});
