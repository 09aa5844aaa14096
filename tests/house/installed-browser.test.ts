import { describe, expect, it } from 'vitest';
import { installed } from '../site/chromium.ts';

describe('Where there is no browser among the packages', () => {
  it.each([
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    [
      'win32',
      { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
      'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['linux', {}, '/usr/bin/chromium'],
    ['linux', { PATH: '/nix/bin:/usr/bin' }, '/nix/bin/google-chrome-stable'],
    ['linux', { CHROME_PATH: '/opt/brave' }, '/opt/brave'],
  ] as const)('on %s, with %j, %s is used', (system, env, place) => {
    expect(installed(system, env, (path) => path === place)).toBe(place);
  });

  it('Chrome comes before Edge, and Edge before Chromium', () => {
    const all = { PROGRAMFILES: 'C:\\Program Files', PATH: '/usr/bin' };
    expect(installed('linux', all, (path) => !path.includes('google'))).toContain('microsoft-edge');
    for (const system of ['darwin', 'win32', 'linux'] as const) expect(installed(system, all, () => true)).toMatch(/chrome/i);
  });

  it.each(['darwin', 'win32', 'linux'] as const)('the message on %s says what to install when there is none', (system) => {
    expect(() => installed(system, {}, () => false)).toThrow(/need Chrome, Edge or Chromium .*: install one/);
    expect(() => installed(system, { CHROME_PATH: '/nowhere' }, () => false)).toThrow('CHROME_PATH says /nowhere');
  });
});
