import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import experts from '#content/experts.json' with { type: 'json' };
import { sites } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';
import { asArray, asObject, graphOf, pngSize, plain } from './shared.ts';

describe.each(sites())('what is shared of the site built for $base', ({ base, dir }) => {
  const home = `https://accept-or-decline.example${base}`;
  const pages = pagePaths(dir).filter((path) => path !== '/404.html');
  const articles = pages.filter((path) => /^\/(rules|guide)\/.+/.test(path));

  it.each(pages)('%s has one picture of its own, of the right size and weight', (path) => {
    const html = fileAt(dir, path) ?? '';
    const [picture = '', ...more] = meta(html, 'og:image');
    expect(more).toEqual([]);
    expect(picture).toBe(`${home}share/${path.slice(1, -1) || 'home'}.png`);
    const file = readFileSync(join(dir, picture.slice(home.length)));
    expect(pngSize(file)).toEqual({ width: 1200, height: 630 });
    expect(file.length).toBeLessThan(60_000);
    expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')]).toEqual([['1200'], ['630']]);
    expect(meta(html, 'og:image:alt')[0]).toContain(meta(html, 'og:title')[0]);
  });

  it.each(pages)('%s says once what it is, where it is and how large its card is', (path) => {
    const html = fileAt(dir, path) ?? '';
    const unlisted = html.includes('content="noindex"');
    expect(meta(html, 'og:url')).toEqual([home + path.slice(1)]);
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toBe(unlisted ? undefined : home + path.slice(1));
    expect(meta(html, 'og:title')).toHaveLength(1);
    expect(meta(html, 'og:description')).toEqual(meta(html, 'description'));
    expect(meta(html, 'og:type')).toEqual([articles.includes(path) ? 'article' : 'website']);
    expect(meta(html, 'twitter:card')).toEqual(['summary_large_image']);
  });

  it('every picture is of a page', () => {
    const used = pages.flatMap((path) => meta(fileAt(dir, path) ?? '', 'og:image'));
    expect(new Set(used).size).toBe(pages.length);
  });

  it('the page for unknown addresses is not made to be shared', () => {
    expect(fileAt(dir, '/404.html')).not.toMatch(/og:|twitter:|ld\+json/);
  });

  it.each(articles)('%s is an article of the project, based on the one of 2015', (path) => {
    const html = fileAt(dir, path) ?? '';
    const article = graphOf(html, 'Article');
    expect(article).toMatchObject({ image: meta(html, 'og:image')[0] });
    expect(article['headline']).toBe(plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''));
    expect(article['dateModified']).toBe(/<time>([^<]+)/.exec(html)?.[1]);
    expect(article['author']).toEqual({ '@type': 'Organization', name: 'Accept or Decline', url: home });
    const source = 'https://www.vocationvillage.com/how-to-use-linkedin-when-to-accept-or-decline-an-invitation/';
    expect(article['isBasedOn']).toBe(source);
  });

  it.each(articles)('%s names no expert in its data', (path) => {
    const html = fileAt(dir, path) ?? '';
    const data = JSON.stringify([graphOf(html, 'Article'), graphOf(html, 'BreadcrumbList')]);
    expect(data).not.toMatch(/"(contributor|review|reviewedBy|editor)":|"Person"/);
    expect(experts.filter(({ name }) => data.includes(name))).toEqual([]);
  });

  it.each(articles)('%s has the breadcrumbs in its data that a reader sees, but for the home page', (path) => {
    const html = fileAt(dir, path) ?? '';
    const items = asArray(graphOf(html, 'BreadcrumbList')['itemListElement']).map(asObject);
    const seen = /aria-label="Breadcrumb">(.*?)<\/nav>/s.exec(html)?.[1] ?? '';
    const [first, ...rest] = [...seen.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, text = '']) => plain(text));
    expect([first, items.map((item) => item['name'])]).toEqual(['Home', rest]);
    const links = attributes(seen, 'href')
      .slice(1)
      .map((href) => new URL(href, home).href);
    expect(items.map((item) => item['item'])).toEqual([...links, undefined]); // the last is the page itself
    expect(items.map((item) => item['position'])).toEqual([1, 2]);
  });

  it('only rules and guides carry data', () => {
    expect(pages.filter((path) => fileAt(dir, path)?.includes('ld+json'))).toEqual(articles);
  });

  it('has its icons, at the sizes their names and the manifest say', () => {
    const bytes = (path: string): Buffer => readFileSync(join(dir, path));
    expect(pngSize(bytes('apple-touch-icon.png'))).toEqual({ width: 180, height: 180 });
    expect([...bytes('favicon.ico').subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(pngSize(bytes('favicon.ico').subarray(22))).toEqual({ width: 32, height: 32 });
    const manifest = asObject(JSON.parse(fileAt(dir, '/manifest.webmanifest') ?? ''));
    expect(manifest['start_url']).toBe(base);
    const icons = asArray(manifest['icons']).map(asObject);
    expect(icons).toHaveLength(3);
    for (const { src, sizes } of icons) {
      const { width, height } = pngSize(bytes(String(src).slice(base.length)));
      expect(sizes).toBe(`${width}x${height}`);
    }
  });
});

/** The contents of every meta element of a name, as plain text. */
function meta(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(([, text = '']) => plain(text));
}
