import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { pinned } from './chromium.ts';
import { compare, fontsOf, pictureOf, placeLettersExactly } from './pictured.ts';

const visitor = useBrowser();
const folder = fileURLToPath(new URL('looks/', import.meta.url));
const differences = fileURLToPath(new URL('../../test-results/looks/', import.meta.url));
const anew = process.env['LOOKS'] === 'anew';
/** The share of pixels that may differ: less than one changed word, more than a stray one. */
const STRAY = 0.0002;

/** One page of each type, and what must be there before its picture is taken. */
const pages = [
  { name: 'home', path: '/', ready: '.slip' },
  { name: 'guide', path: '/guide/ask-first/', ready: '.contents' },
  { name: 'rule', path: '/rules/no-personal-note/', ready: '.try' },
  { name: 'verdict', path: '/checklist/#note=none&same-industry=yes', ready: '.rung-decides' },
  { name: 'card', path: '/card/', ready: '.card' },
  { name: 'about', path: '/about/#verdict', ready: '.steps' },
  { name: 'search', path: '/search/#q=spelling', ready: 'text=in the text' },
];
const screens = [
  { screen: '360-dark', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { screen: '1280-light', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
] as const;
const looks = pages.flatMap((page) => screens.map((screen) => ({ ...page, ...screen, file: `${page.name}-${screen.screen}.png` })));

describe.runIf(pinned)('every type of page looks as in tests/site/looks (compared in the pinned browser only)', () => {
  beforeAll(() => {
    rmSync(differences, { recursive: true, force: true });
    if (anew) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  it.each(looks)('$name at $screen', async ({ path, ready, file, colorScheme, viewport }) => {
    const context = await visitor.context({ colorScheme, viewport, reducedMotion: 'reduce', whole: true });
    await context.addInitScript(placeLettersExactly);
    const page = await visitor.visit(context, site().at + path);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    // Whatever came late above the anchor, the picture begins where the link leads.
    if (path.includes('#') && !path.includes('=')) {
      await page.locator(path.slice(path.indexOf('#'))).evaluate((section) => {
        section.scrollIntoView({ behavior: 'instant' });
      });
    }
    const now = await pictureOf(page);
    if (anew) return writeFileSync(folder + file, now);

    if (!existsSync(folder + file)) throw new Error(`There is no picture tests/site/looks/${file}: npm run looks takes it.`);
    const { differing, share, where } = await compare(readFileSync(folder + file), now);
    if (share <= STRAY) return;
    mkdirSync(differences, { recursive: true });
    writeFileSync(differences + file, now);
    writeFileSync(differences + file.replace('.png', '-where.png'), where);
    throw new Error(
      `${differing} pixels differ: see test-results/looks/${file}. If it should look like that: npm run looks, and look before you commit.`,
    );
  });

  it('no picture is of a page that is not compared, and all are small', () => {
    const kept = readdirSync(folder);
    expect(kept.sort()).toEqual(looks.map(({ file }) => file).sort());
    expect(kept.reduce((sum, file) => sum + readFileSync(folder + file).length, 0)).toBeLessThan(700_000);
  });
});

it.runIf(pinned)('a page is set in the fonts of the packages and in no other', async () => {
  const page = await visitor.page(`${site().at}/about/`);
  const fonts = await fontsOf(page);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/^Source (?:Sans 3|Serif 4)(?: SemiBold)?$/);
});

it('a changed word is seen, and the same page is not', async () => {
  const page = await visitor.page(`${site().at}/about/`, { viewport: { width: 360, height: 740 }, whole: true });
  const before = await pictureOf(page);
  expect((await compare(before, await pictureOf(page))).share).toBeLessThanOrEqual(STRAY);
  await page.locator('h1').evaluate((heading) => (heading.textContent = 'Abort'));
  expect((await compare(before, await pictureOf(page))).share).toBeGreaterThan(STRAY);
});
