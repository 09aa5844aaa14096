import { describe, expect, it } from 'vitest';
import { changeItem } from '#feeds/change-item.ts';

const page = { title: 'No reply', description: 'What to do.', updated: new Date('2026-11-23') };
const at = 'https://site.example/rules/no-reply/';

describe('an item of the feed', () => {
  it('is a new one when its page changes again, and says what changed', () => {
    const before = changeItem(page, at);
    const after = changeItem({ ...page, updated: new Date('2026-12-01'), changed: 'The wait is a fortnight now.' }, at);
    expect(after.customData).not.toBe(before.customData);
    expect([before.link, after.link]).toEqual([at, at]);
    expect(after.description).toBe('The wait is a fortnight now.');
  });

  it('is the same one as long as its page is the same', () => {
    expect(changeItem(page, at)).toEqual(changeItem({ ...page }, at));
    expect(changeItem(page, at).customData).toBe(`<guid isPermaLink="false">${at}#2026-11-23</guid>`);
  });
});
