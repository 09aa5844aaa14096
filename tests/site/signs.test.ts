import { describe, expect, it } from 'vitest';
import { signOf } from '#components/islands/Verdict/Sign.tsx';
import { words } from '#rules/lists/words.ts';
import { site, useBrowser } from './browser.ts';

const { at } = site();
const visitor = useBrowser();

/** Where a verdict is shown: its sign, the colour it is drawn in, and the word beside it. */
const places = [
  {
    where: 'the verdict',
    path: '/checklist/#note=none',
    sign: '.door-here .sign path',
    beside: '.door-here',
    verdict: 'decline',
    word: /^\s*Decline/,
  },
  {
    where: 'the verdict that asks',
    path: '/checklist/#note=none&same-industry=yes',
    sign: '.door-here .sign path',
    beside: '.door-here',
    verdict: 'ask',
    word: /^\s*Ask/,
  },
  {
    where: 'the board of a verdict',
    path: '/checklist/#met-in-person=yes',
    sign: '.rung-decides .sign path',
    beside: '.rung-decides',
    verdict: 'accept',
    word: new RegExp(words['met-in-person'].label),
  },
  {
    where: 'a reason against, on the board',
    path: '/checklist/#looks-fake=yes',
    sign: '.rung-decides .sign path',
    beside: '.board-heads .tone-decline',
    verdict: 'decline',
    word: /Against$/,
  },
  {
    where: 'a rule’s page',
    path: '/rules/misspellings/',
    sign: '.rule-tag .sign path',
    beside: '.rule-tag',
    verdict: 'decline',
    word: /Decline/,
  },
  {
    where: 'the list of rules',
    path: '/rules/',
    sign: '.rule-board ul.tone-accept .sign path',
    beside: '.rule-board ul.tone-accept',
    verdict: 'accept',
    word: new RegExp(words['met-in-person'].label),
  },
  { where: 'the card', path: '/card/', sign: '.card .tone-ask .sign path', beside: '.card .tone-ask strong', verdict: 'ask', word: /Ask/ },
  {
    where: 'the home page',
    path: '/',
    sign: '.board .tone-accept .sign path',
    beside: '.board-heads .tone-accept',
    verdict: 'accept',
    word: /accept/,
  },
  {
    where: 'a figure',
    path: '/guide/before-you-decide/',
    sign: '.figure .tone-accept .fig-sign',
    beside: '.figure figcaption',
    verdict: 'accept',
    word: /accept/,
  },
] as const;

/** The colour a sign is known by: that of its line or, where it is left white on a fill, the fill behind it. */
const inkOf = (line: Element): string => {
  const { stroke } = getComputedStyle(line);
  const fill = getComputedStyle(line.closest('strong') ?? line).backgroundColor;
  return stroke === 'rgb(255, 255, 255)' ? fill : stroke;
};

const COLOURS = { accept: 'rgb(20, 102, 60)', ask: 'rgb(124, 77, 5)', decline: 'rgb(161, 45, 24)' };

describe.each(places)('in $where', ({ path, sign, beside, verdict, word }) => {
  it('a verdict has its own sign, its own colour and its word', async () => {
    const page = await visitor.page(at + path);
    const drawn = page.locator(sign).first();
    await drawn.waitFor({ state: 'attached' });
    expect(await drawn.getAttribute('d')).toBe(signOf(verdict));
    await expect.poll(() => drawn.evaluate(inkOf)).toBe(COLOURS[verdict]);
    expect(await page.locator(beside).first().textContent()).toMatch(word);
  });

  it('the sign can be seen where the reader’s own colours are forced', async () => {
    const page = await visitor.page(at + path, { forcedColors: 'active' });
    const drawn = page.locator(sign).first();
    await drawn.waitFor({ state: 'attached' });
    const [line, paper, text] = await drawn.evaluate((one) => {
      const probe = document.createElement('p');
      document.body.append(probe);
      return [getComputedStyle(one).stroke, getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(probe).color];
    });
    expect(line).not.toBe(paper);
    expect(line).toBe(text);
  });
});

it('no two verdicts share a sign', () => {
  const shapes = (['accept', 'ask', 'decline', 'undecided', 'wait', 'advice'] as const).map(signOf);
  expect(new Set(shapes).size).toBe(6);
  expect(shapes).not.toContain('');
});
