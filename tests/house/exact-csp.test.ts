import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withExactCsp } from '../../scripts/exact-csp.mjs';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('a page’s policy keeps the hashes of its scripts and styles, and none for data or for what is not on it', () => {
  const page = (...hashes: string[]): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes.map((one) => ` ${one}`).join('')};">` +
    '<script>run()</script><style>a{}</style><script type="application/ld+json">{"a":1}</script>';
  const [script, style, data, other] = ['run()', 'a{}', '{"a":1}', 'elsewhere()'].map(hash);
  if (!script || !style || !data || !other) throw new Error('There are four texts.');
  expect(withExactCsp(page(script, style, data, other))).toBe(page(script, style));
});
