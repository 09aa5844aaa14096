import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exactPolicy, withScripts } from '../../../build/passes/exact-policy.mjs';

const source = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [script, style, json, other] = [source('run()'), source('a{}'), source('{"a":1}'), source('elsewhere()')];

const page = (...sources: string[]): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${sources.map((one) => ` ${one}`).join('')};">` +
  '<script>run()</script><style>a{}</style><script type="application/ld+json">{"a":1}</script>';

describe('The policy', () => {
  it('of a page keeps the hashes of its scripts and styles, and none for data or for what is not on it', () => {
    expect(exactPolicy(page(script, style, json, other), { scripts: new Set() })).toBe(page(...[script, style].sort()));
  });

  it('for the host gets the hashes of the scripts of all pages, in an order that does not depend on theirs', () => {
    const scripts = new Set<string>();
    exactPolicy(page(script), { scripts });
    exactPolicy('<script>elsewhere()</script>', { scripts });
    const file = '# {hashes} is filled in.\n/*\n  Content-Security-Policy: script-src {hashes}; img-src data:\n';
    expect(withScripts(file, scripts)).toBe(file.replace('src {hashes}', () => `src ${[script, other].sort().join(' ')}`));
    expect(withScripts(file, [...scripts].reverse())).toBe(withScripts(file, scripts));
  });
});
