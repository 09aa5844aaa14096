import { describe, expect, it } from 'vitest';
import { fourPasses } from '#components/guide/figures/four-passes.ts';

describe('Four passes through the demo pile', () => {
  const passes = fourPasses();

  it('lose nobody: each begins with those the one before has left, and the last leaves none', () => {
    for (const [i, pass] of passes.entries()) {
      const before = passes[i - 1];
      if (before) expect(pass.before).toBe(before.before - before.decided.length);
    }
    expect(passes.at(-1)?.decided.length).toBe(passes.at(-1)?.before);
  });

  it('accept whom one knows first, then for the note, refuse the clear noes, and go by the rules for the rest', () => {
    expect(passes.map(({ decided }) => [...new Set(decided)])).toEqual([['accept'], ['accept'], ['decline'], ['decline']]);
  });
});
