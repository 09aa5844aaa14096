import type { Page } from 'playwright-core';

/** Controls that cannot be told from the page, and pressed ones that look like the others. */
export const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const shown = [...document.querySelectorAll<HTMLElement>('button, select, textarea, input, .pill span')].filter((one) =>
      one.checkVisibility({ opacityProperty: true }),
    );
    const hidden = shown.filter((one) => {
      if (one.matches('[type=checkbox], [type=radio], [type=file]')) return false;
      const { borderTopWidth, textDecorationLine } = getComputedStyle(one);
      return parseFloat(borderTopWidth) === 0 && textDecorationLine === 'none' && !one.closest('li');
    });
    const pressed = [...document.querySelectorAll<HTMLElement>('[aria-pressed=true], .pill :checked + span')].filter((one) => {
      const { backgroundColor } = getComputedStyle(one);
      return one.checkVisibility() && (backgroundColor === ground || backgroundColor === 'rgba(0, 0, 0, 0)');
    });
    return [
      ...hidden.map((one) => `no edge: ${one.outerHTML.slice(0, 100)}`),
      ...pressed.map((one) => `not seen as pressed: ${one.outerHTML.slice(0, 100)}`),
    ];
  });
