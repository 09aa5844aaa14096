import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, scriptsOf, specifiersOf, textOf } from './source.ts';

const code = (...folders: string[]): string[] => filesBelow(...folders).filter((file) => /\.(?:ts|tsx|mjs|astro|mdx|css)$/.test(file));
const ours = code('src', 'build');
/** Whatever may take something from us, but for the tests. */
const takers = [...ours, ...code('package', 'bench', 'scripts', 'lint'), 'astro.config.mjs'];
const texts = new Map([...takers, ...code('tests')].map((file) => [file, textOf(file)]));
const isDoor = (file: string): boolean => /^src\/\w+\/index\.ts$/.test(file);

/** For whoever tries the reading of a paste and the lanes of a pile from outside; the pages take them apart. */
const FOR_TRIALS = new Set(['readPaste', 'lanesOf']);

/** The names a text holds, each with how often. */
const namesIn = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

describe('Nothing in the house is unused', () => {
  it('no file: each is brought by another, is a page, or is named by the build', () => {
    const brought = new Set(
      takers.flatMap((file) =>
        specifiersOf(file, texts.get(file) ?? '').map((to) => {
          const path = to.replace(/\?.*$/, '');
          return path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path);
        }),
      ),
    );
    const build = code('build', 'scripts').map((file) => texts.get(file) ?? '');
    const named = (file: string): boolean => build.some((text) => text.includes(file));
    const lone = ours.filter((file) => /^src\/(?!pages\/|content|rules\/(?:catalogue|facts)\/).*(?<!\.d\.ts)$/.test(file));
    expect(lone.filter((file) => !brought.has(file) && !named(file))).toEqual([]);
    expect(lone.length).toBeGreaterThan(300);
  });

  it('no function or value: each is used in its own file, or by another that is no test', () => {
    const elsewhere = takers.filter((file) => !isDoor(file)).map((file) => ({ file, names: namesIn(texts.get(file) ?? '') }));
    const own = new Map(elsewhere.map(({ file, names }) => [file, names]));
    const exported = ours
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/^src\/(?:pages|rules\/(?:catalogue|facts))\//.test(file))
      .flatMap((file) =>
        [...(texts.get(file) ?? '').matchAll(/^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm)].map(([, name = '']) => ({
          file,
          name,
        })),
      );
    const unused = exported.filter(
      ({ file, name }) =>
        !FOR_TRIALS.has(name) &&
        (own.get(file)?.get(name) ?? 0) < 2 &&
        !elsewhere.some((other) => other.file !== file && other.names.has(name)),
    );
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    expect(exported.length).toBeGreaterThan(300);
  });

  it.each(['archive', 'pile'])('no name at the door of %s: somebody takes each there', (room) => {
    const door = `src/${room}/index.ts`;
    const names = [...(texts.get(door) ?? '').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim().replace(/^type /, '')),
    );
    const taken = new Set(
      [...texts].flatMap(([file, text]) =>
        scriptsOf(file, text).flatMap((script) =>
          [...script.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)]
            .filter(([, , from = '']) => from === `#${room}/index.ts`)
            .flatMap(([, list = '']) => list.split(',').map((name) => name.trim().replace(/^type |\s+as .*$/g, ''))),
        ),
      ),
    );
    expect(names.filter((name) => name && !taken.has(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(30);
  });
});
