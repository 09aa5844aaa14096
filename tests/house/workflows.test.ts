import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

describe('The workflows', () => {
  it.each(filesBelow('.github/workflows'))('take each action at one commit, with its version beside it: %s', (file) => {
    const used = [...textOf(file).matchAll(/^\s*-? ?uses: (.+)$/gm)].map(([, action]) => action);
    expect(used).not.toEqual([]);
    expect(used.filter((action = '') => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });
});
