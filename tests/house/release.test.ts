import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';

describe('What a release keeps in public/engine', () => {
  it.each(['engine.js', 'engine.d.ts', 'words.js', 'words.d.ts'])(
    '%s stays as it was built: neither the formatter nor the lint looks at it',
    async (name) => {
      const file = `public/engine/1.0.0/${name}`;
      expect(await new ESLint().isPathIgnored(file)).toBe(true);
      expect((await getFileInfo(file, { ignorePath: '.prettierignore' })).ignored).toBe(true);
    },
  );
});
