import { describe, expect, it } from 'vitest';
import { ruleIds, rules } from '#rules/index.ts';
import { site, useBrowser } from './browser.ts';
import { pagePaths } from './built.ts';

const { at, dir } = site();
const visitor = useBrowser();

describe('the board of rules', () => {
  it.each([360, 1280])('leads to every rule on it at %s px, with all its text inside', async (width) => {
    const page = await visitor.page(`${at}/rules/`, { viewport: { width, height: 800 } });
    const links = page.locator('.rule-board a:visible');
    expect(await links.count()).toBe(ruleIds.filter((id) => ['decisive', 'strong', 'leaning'].includes(rules[id].tier)).length);
    const outside = await page
      .locator('.rung')
      .evaluateAll((rungs) =>
        rungs.flatMap((rung) =>
          [...rung.querySelectorAll('a')].filter((link) => link.scrollWidth > link.clientWidth + 1).map((link) => link.textContent),
        ),
      );
    expect(outside).toEqual([]);
  });

  it('is walked by keyboard, and a rule opens from it', async () => {
    const page = await visitor.page(`${at}/rules/`);
    await page.locator('.rule-board a').first().focus();
    await page.keyboard.press('Tab');
    const path = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${new URL(at).origin}${path}`);
  });
});

describe('how a verdict is reached', () => {
  const shown = '.steps ol > li:visible';

  it('is stepped through by keyboard, back and forth', async () => {
    const page = await visitor.page(`${at}/about/`);
    const current = () => page.locator(`${shown} strong`).first().innerText();
    expect(await current()).toBe('1. What speaks.');
    const next = page.getByRole('button', { name: 'Next' });
    await next.focus();
    for (const title of ['2. What is outweighed.', '3. The highest row.', '4. The verdict.', '4. The verdict.']) {
      await page.keyboard.press('Enter');
      await expect.poll(current).toBe(title);
    }
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('.steps [role=status]').textContent()).toMatch(/^Step 4 of 4\. 4\. The verdict\./);
    expect(await page.locator(`${shown} .rung-decides.tone-accept`).count()).toBe(1);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.poll(current).toBe('3. The highest row.');
    expect(await page.locator(`${shown} .rung-decides.tone-accept`).count()).toBe(0);
  });

  it('shows all four steps without script, and no button that would not work', async () => {
    const page = await visitor.page(`${at}/about/`, { javaScriptEnabled: false });
    expect(await page.locator(shown).count()).toBe(4);
    expect(await page.locator('.steps .board:visible').count()).toBe(4);
    expect(await page.locator('.step-buttons').isVisible()).toBe(false);
  });
});

describe('the figure of', () => {
  it.each(pagePaths(dir).filter((path) => /^\/guide\/.+/.test(path)))('%s keeps its text inside and readable on a phone', async (path) => {
    const page = await visitor.page(at + path, { viewport: { width: 360, height: 800 } });
    const drawing = page.locator('.figure > svg');
    expect(await drawing.count()).toBe(1);
    const wrong = await drawing.evaluate((svg) => {
      const { left, right, bottom, width } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          const size = (parseFloat(getComputedStyle(text).fontSize) * width) / 360;
          return size < 12 || box.left < left - 1 || box.right > right + 1 || box.bottom > bottom + 1;
        })
        .map((text) => text.textContent);
    });
    expect(wrong).toEqual([]);
  });
});
