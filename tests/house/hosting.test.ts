import { describe, expect, it } from 'vitest';
import { leavingWorker } from '../../build/vite/offline-worker.mjs';
import { parseHeaders } from '../../scripts/headers-file.mjs';
import { textOf } from './source.ts';

const guide = textOf('docs/hosting.md');
const [nginx = '', snippet = '', caddy = ''] = [...guide.matchAll(/```(?:nginx|caddy)\n([\s\S]*?)```/g)].map(([, text]) => text);

describe('docs/hosting.md', () => {
  it('has the worker that removes itself and what was kept, as it is tested', () => {
    expect(guide).toContain(`\`\`\`js${leavingWorker}\`\`\``);
  });

  const headers = parseHeaders(textOf('public/_headers')).flatMap((rule) => rule.headers);

  it.each(headers)('has %s for nginx and for Caddy, as public/_headers has it', (name, value) => {
    // The build completes the policy.
    const wanted = name === 'Content-Security-Policy' ? '…from dist/_headers…' : value;
    expect(nginx + snippet).toContain(`add_header ${name} "${wanted}"`);
    expect(caddy).toContain(`${name} "${wanted}"`);
    expect(guide).toContain(`| \`${name}\` |`);
  });

  it('has no browser remember for a year that a file was missing', () => {
    // nginx adds a header to an error only with `always`; Caddy has added it by then.
    expect(nginx).toContain('add_header Cache-Control "public, max-age=31536000, immutable";');
    expect(caddy).toMatch(/handle_errors \{\n\s+header -Cache-Control\n/);
  });
});
