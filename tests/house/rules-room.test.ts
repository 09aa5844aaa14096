import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectNode } from '../../scripts/install.mjs';
import { root } from './source.ts';

describe('The rules', () => {
  it('run unbuilt', () => {
    const { status, stderr } = spawnSync(projectNode(), ['-e', "import('./src/rules/index.ts')"], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
