import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectNode } from '../../scripts/install.mjs';
import { filesBelow, root } from './source.ts';

describe('The rules', () => {
  it('run unbuilt', () => {
    const { status, stderr } = spawnSync(projectNode(), ['-e', "import('./src/rules/index.ts')"], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it.each(filesBelow('src/rules/catalogue'))('are named as their files: %s', async (file) => {
    const { rule } = (await import(pathToFileURL(join(root, file)).href)) as { rule: { id: string } };
    expect(rule.id).toBe(basename(file, '.ts'));
  });
});
