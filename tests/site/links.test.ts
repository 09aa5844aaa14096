import { describe, expect, it } from 'vitest';
import { ruleIds } from '#rules/index.ts';
import { sites } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';

describe.each(sites())('the site built for $base', ({ base, dir }) => {
  const pages = pagePaths(dir);

  it('has every page there should be', () => {
    for (const path of ['/', '/checklist/', '/card/', '/rules/', '/experts/', '/about/', '/404.html']) expect(pages).toContain(path);
    expect(pages.filter((path) => /^\/rules\/.+/.test(path))).toHaveLength(ruleIds.length);
  });

  it.each(pages)('%s links to nothing that is missing', (path) => {
    // An inline script may write HTML of its own, which is no link yet.
    const html = (fileAt(dir, path) ?? '').replace(/(<script(?![^>]*\ssrc=)[^>]*>)[^]*?(?=<\/script>)/g, '$1');
    const addresses = ['href', 'src'].flatMap((name) => attributes(html, name));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      if (/^(https?|data):/.test(address)) continue;
      const url = new URL(address, `http://site${base.replace(/\/$/, '')}${path}`);
      expect(url.pathname.startsWith(base), `${address} leaves the base path`).toBe(true);
      const target = fileAt(dir, `/${url.pathname.slice(base.length)}`);
      expect(target, `${address} leads nowhere`).toBeDefined();
      // A fragment with `=` in it holds answers or a policy, and is no anchor.
      if (url.hash && !url.hash.includes('='))
        expect(attributes(target ?? '', 'id'), `${address} has no such anchor`).toContain(url.hash.slice(1));
    }
  });

  it.each(pages)('%s has no id twice', (path) => {
    const ids = attributes(fileAt(dir, path) ?? '', 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});
