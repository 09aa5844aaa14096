import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exactPolicy, withScripts } from '../../../build/passes/exact-policy.mjs';

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [script, style, json, other] = [source('run()'), source('a{}'), source('{"a":1}'), source('elsewhere()')];

const page = (scripts: readonly string[], styles: readonly string[]): string =>
  `<meta http-equiv="content-security-policy" content="script-src ${["'self'", ...scripts].join(' ')}; style-src ${["'self'", ...styles].join(' ')};">` +
  '<script>run()</script><style>a{}</style><script type="application/ld+json">{"a":1}</script>';

describe('The policy', () => {
  it('of a page keeps the hashes of its scripts, and none for data or for what is not on it', () => {
    expect(exactPolicy(page([other, script, json], []), { scripts: new Set() })).toBe(page([script], [style]));
  });

  it('lets in no script that the build does not know', () => {
    expect(exactPolicy(page([other], []), { scripts: new Set() })).toBe(page([], [style]));
  });

  it('lets in the styles as they are after the passes before it', () => {
    expect(exactPolicy(page([script], [other, source('a { }')]), { scripts: new Set() })).toBe(page([script], [style]));
  });

  it('of a page for frames, and of the host, names where the site is: in a sandbox it is nobody’s self', () => {
    const [origin, scripts] = ['https://example.org', new Set<string>()];
    const framed = `${page([], [style])}<div data-root="frame"></div>`;
    expect(exactPolicy(framed, { scripts, origin })).toContain(`content="script-src 'self' ${origin};`);
    expect([...scripts]).toContain(origin);
    expect(exactPolicy(page([], []), { scripts, origin })).not.toContain(origin);
    expect(exactPolicy(framed, { scripts: new Set() })).toBe(framed);
  });

  it('for the host gets the hashes of the scripts of all pages, in an order that does not depend on theirs', () => {
    const scripts = new Set<string>();
    exactPolicy(page([script], []), { scripts });
    exactPolicy('<script>elsewhere()</script>', { scripts });
    const file = '# {hashes} is filled in.\n/*\n  Content-Security-Policy: script-src {hashes}; img-src data:\n';
    expect(withScripts(file, scripts)).toBe(file.replace('src {hashes}', () => `src ${[script, other].sort().join(' ')}`));
    expect(withScripts(file, [...scripts].reverse())).toBe(withScripts(file, scripts));
  });
});
