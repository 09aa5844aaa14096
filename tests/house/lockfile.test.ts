import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

interface Package {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}

type Packages = Record<string, Package>;

const lockfiles = filesBelow('bench').filter((file) => basename(file) === 'package-lock.json');

describe.each(['package-lock.json', ...lockfiles])('The lockfile %s', (file) => {
  const { packages } = JSON.parse(textOf(file)) as { packages: Packages };
  const entries = Object.entries(packages);

  it('holds the optional packages of every platform, so that it installs on each', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isHeld(packages, path, name)),
    );
    expect(missing).toEqual([]);
  });

  it('names no address to load a package from', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
  });

  it('can tell every package from a changed one', () => {
    const unsure = entries.filter(([path, entry]) => path && !entry.integrity && !entry.link && !entry.inBundle);
    expect(unsure.map(([path]) => path)).toEqual([]);
  });
});

/** Whether a package finds another where Node looks: in its own node_modules, then in those around it. */
function isHeld(packages: Packages, path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true;
  if (!path) return false;
  return isHeld(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}
