import { describe, expect, it } from 'vitest';
import { troubleWithPath, withoutNode } from '../../scripts/install.mjs';
import { textOf } from './source.ts';

describe('Before anything is installed', () => {
  it.each(['/home/ada/c#/site', '/home/ada/why?/site'])('it is said that the site cannot be built in %s', (folder) => {
    expect(troubleWithPath(folder)).toContain(`${folder}. Move or rename the folder`);
  });

  it.each(['/home/ada/site', 'C:\\Users\\Ada Lovelace\\site (1)', '/home/ådå/site & co'])('%s is let pass', (folder) => {
    expect(troubleWithPath(folder)).toBeUndefined();
  });
});

describe('Without the pinned Node, an older one', () => {
  it('is told which script npm left out, and how to allow that one alone', () => {
    expect(withoutNode('20.20.2', true)).toMatch(/this is 20\.20\.2\..*ignore-scripts=true.*"npm rebuild node --ignore-scripts=false"/);
    expect(withoutNode('20.20.2', true)).not.toContain('Delete');
  });

  it('is told to install again where no script was left out', () => {
    expect(withoutNode('20.20.2', false)).toContain('Delete node_modules and try again');
  });
});

it('No command starts Astro but by the one that turns its telemetry off', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }; // npm reads the same
  const bare = Object.entries(scripts).filter(([, command]) => /\bastro (?:dev|build|preview)\b/.test(command));
  expect(bare).toEqual([]);
  expect(textOf('scripts/run.mjs')).toContain("ASTRO_TELEMETRY_DISABLED: '1'");
});
