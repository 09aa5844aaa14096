import { describe, expect, it } from 'vitest';
import { site, useBrowser } from './browser.ts';
import { addStyle, ENLARGED, lostIn } from './enlarged.ts';
import { PAGE_TYPES } from './page-types.ts';

const { at } = site();
const visitor = useBrowser();
const sizes = Object.entries(ENLARGED);

describe('enlarged, and with the reader’s own spacing,', () => {
  const open = visitor.walker();
  it.each(sizes)('a verdict at %s loses nothing', async (_, viewport) => {
    expect(await lostIn(await open(`${at}/checklist/#note=none&same-industry=yes`), viewport)).toEqual([]);
  });
});

describe('letters at 200 % on a phone, 360 pixels wide', () => {
  it('no page of any type scrolls sideways', async () => {
    const open = visitor.walker({ viewport: { width: 360, height: 740 } });
    const wide: [path: string, width: number][] = [];
    for (const path of [...PAGE_TYPES, '/pass-on/', '/search/#q=photo']) {
      const page = await open(at + path);
      await page.evaluate(addStyle, 'html { font-size: 200% !important }');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push([path, width]);
    }
    expect(wide).toEqual([]);
  });
});
