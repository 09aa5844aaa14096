import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words } from '#rules/lists/words.ts';
import { easeOf, sentencesOf } from './ease.ts';

const label = (id: string): string => Object.entries(words).find(([rule]) => rule === id)?.[1].label ?? '';
const pages = ['guide', 'rules'].flatMap((room) => {
  const folder = new URL(`../../src/content/${room}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({ page: `${room}/${file}`, ease: easeOf(readFileSync(new URL(file, folder), 'utf8'), label) }));
});
const record = readFileSync(new URL('../../docs/decisions/0034-plain-english-is-measured.md', import.meta.url), 'utf8');
const said = (what: string): number => Number(new RegExp(`${what}: (\\d+)`).exec(record)?.[1]);

describe('the prose', () => {
  it('reads as easily as the record says: its median page', () => {
    const sorted = pages.map(({ ease }) => ease).sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeGreaterThanOrEqual(said('Median, at least'));
    expect(pages.length).toBeGreaterThan(25);
  });

  it.each(pages)('reads as easily as the record says: $page', ({ ease }) => {
    expect(ease).toBeGreaterThanOrEqual(said('Every page, at least'));
  });
});

describe('the measure of ease', () => {
  it('gives what Flesch’s formula gives by hand', () => {
    // Two sentences, six words, seven syllables.
    expect(easeOf('The cat sat. It was happy.', label)).toBeCloseTo(206.835 - 1.015 * (6 / 2) - 84.6 * (7 / 6), 6);
  });

  it('finds hard prose hard', () => {
    expect(
      easeOf(
        'Notwithstanding considerations of organisational heterogeneity, utilisation necessitates institutional authorisation.',
        label,
      ),
    ).toBeLessThan(0);
  });

  it('reads sentences, and nothing that is not one', () => {
    const mdx =
      '---\ntitle: No\n---\n\n## Heading\n\nAsk *them*, see <Rule id="no-reply" />. Then [wait here](/guide/). <Cite id="article" />\n\n- One item here\n\n| A | B |\n\n> Hello Luca, why?\n';
    expect(sentencesOf(mdx, () => 'No reply')).toEqual(['Ask them, see No reply.', 'Then wait here.', 'One item here']);
  });
});
