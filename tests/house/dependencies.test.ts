import { describe, expect, it } from 'vitest';
import { textOf } from './source.ts';

interface Packages {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Packages;
const asked = { ...dependencies, ...devDependencies };
const rows = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)];
const licenceOf = (path: string): string => (JSON.parse(textOf(`${path}/package.json`)) as { license: string }).license;

describe('The packages', () => {
  it('each have their reason in docs/dependencies.md, and nothing else has', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(asked).sort());
    expect(rows.filter(([, , , why = '']) => why.length < 10)).toEqual([]);
  });

  it.each(rows.map(([, name = '', licence]) => [name, licence]))('%s is under the licence named there', (name, licence) => {
    expect(licenceOf(`node_modules/${name}`)).toBe(licence);
  });

  it('are pinned to one version', () => {
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are all under a licence that lets everyone use, change and pass on', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, { license?: string }> };
    const others = Object.entries(packages).filter(
      ([path, { license = 'none' }]) =>
        path &&
        !license
          .replace(/[()]/g, '')
          .split(' AND ')
          .every((one) => free.has(one)),
    );
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

const free = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0'],
  // These ask for their own changes to be passed on; none of them ships to readers.
  ...['MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1', 'CC-BY-4.0'],
]);
