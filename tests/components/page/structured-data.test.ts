import { describe, expect, it } from 'vitest';
import { articleData, asScript } from '#components/page/structured-data.ts';

const article = {
  title: 'A title',
  image: 'https://here.example/share/rules/one.png',
  updated: new Date('2026-11-23'),
  home: 'https://here.example/',
  crumbs: [{ name: 'Rules', address: 'https://here.example/rules/' }, { name: 'One' }],
  source: 'https://there.example/',
};

describe('The structured data', () => {
  it('cannot end its script element, whatever a title holds', () => {
    const text = asScript(articleData({ ...article, title: '</script><!-- <script>' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: '</script><!-- <script>' }, {}] });
  });

  it('gives the project alone as author', () => {
    expect(articleData(article)).toMatchObject({
      '@graph': [{ author: { '@type': 'Organization', name: 'Accept or Decline' } }, {}],
    });
  });
});
