import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pageText, unknownWords } from '../content/spelling.ts';
import { site, sites } from './browser.ts';
import { attributes, fileAt, pagePaths } from './built.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe.each(sites())('the pages built for $base', ({ base, dir }) => {
  const pages = pagePaths(dir);
  const html = (path: string): string => fileAt(dir, path) ?? '';
  const linksOf = (path: string): string[] =>
    attributes(html(path).replace(/<link [^>]*>/g, ''), 'href')
      .map((href) => new URL(href, `http://site${base.replace(/\/$/, '')}${path}`))
      .filter(({ host, pathname }) => host === 'site' && pathname.startsWith(base))
      .map(({ pathname }) => `/${pathname.slice(base.length)}`);

  it.each(pages)('%s is valid HTML', async (path) => {
    const { results } = await validator.validateString(html(path), path);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([]);
  });

  it('draw the buttons of LinkedIn in what to do by a rule, and put other words in italics', () => {
    const toDo = (path: string) => /<section class="do">.*?<\/section>/s.exec(html(path))?.[0];
    expect(toDo('/rules/no-personal-note/')).toContain('Choose <b class="pill-word">Ignore</b>.');
    expect(toDo('/rules/fake-or-sketchy/')).toMatch(/<b class="pill-word">Ignore<\/b>.*<em>Think Before You Link<\/em>/s);
  });

  it('are each reached by a link, and every rule and guide within two clicks from home', () => {
    const first = new Set(linksOf('/'));
    const second = new Set([...first].filter((path) => pages.includes(path)).flatMap(linksOf));
    const texts = pages.filter((path) => /^\/(rules|guide)\/.+/.test(path));
    expect(texts.filter((path) => !first.has(path) && !second.has(path))).toEqual([]);
    const reached = new Set(['/', '/404.html']);
    for (let found = ['/']; found.length > 0;) {
      found = [...new Set(found.flatMap(linksOf))].filter((path) => pages.includes(path) && !reached.has(path));
      for (const path of found) reached.add(path);
    }
    expect(pages.filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('the words', () => {
  const { dir } = site();

  it.each(pagePaths(dir))('of %s are spelt as in Britain', (path) => {
    expect(unknownWords(pageText(fileAt(dir, path) ?? ''))).toEqual([]);
  });

  it.each(pagePaths(dir))('of %s have no space before a comma or a full stop', (path) => {
    const html = (fileAt(dir, path) ?? '').replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    const inLine = html.replace(/<\/?(?:a|abbr|bdi|cite|code|em|i|span|strong|sup|time)\b[^>]*>/g, '');
    expect([...inLine.matchAll(/[^>]{0,30}[^\s>]\s+[,.;:!?)](?=[\s<])/g)].map(([found]) => found)).toEqual([]);
  });
});
