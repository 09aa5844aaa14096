import { describe, expect, it } from 'vitest';
import { articleData, asScript } from '#components/page/structured-data.ts';

const article = {
  title: 'A title',
  description: 'What it says.',
  address: 'https://here.example/rules/one/',
  image: 'https://here.example/share/rules/one.png',
  updated: new Date('2026-11-23'),
  home: 'https://here.example/',
  crumbs: [{ name: 'Home', address: 'https://here.example/' }],
  source: { title: 'The source', url: 'https://there.example/', publisher: 'There' },
};

describe('The structured data', () => {
  it('cannot end its script element, whatever a title holds', () => {
    const text = asScript(articleData({ ...article, title: '</script><!-- <script>' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: '</script><!-- <script>' }, {}] });
  });

  it('leaves out the year of a source that has none, and gives the one it has', () => {
    expect(asScript(articleData(article))).not.toContain('datePublished');
    expect(asScript(articleData({ ...article, source: { ...article.source, year: 2015 } }))).toContain('"datePublished":"2015"');
  });

  it('gives the project alone as author and publisher', () => {
    expect(articleData(article)).toMatchObject({
      '@graph': [{ author: { '@type': 'Organization', name: 'Accept or Decline' }, publisher: { name: 'Accept or Decline' } }, {}],
    });
  });
});
