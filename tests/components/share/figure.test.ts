import { describe, expect, it } from 'vitest';
import { figureOf } from '#components/share/figure.ts';

const css = `
  .drawing .sign {
    stroke: var(--tone);
  }
  .fig-box {
    fill: var(--card);
  }
  .fig-tint {
    fill: var(--tint);
  }
  .fig-mid {
    text-anchor: middle;
  }
  .fig-word {
    fill: var(--tone);
    font-size: 12px;
  }
  @media (forced-colors: active) {
    .fig-box {
      fill: Canvas;
    }
  }
`;
const page = (inside: string): string =>
  `<figure><svg class="drawing" viewBox="0 0 360 90" role="img"><title>Name</title><desc>In words.</desc>${inside}</svg><figcaption>Below.</figcaption></figure>`;
const drawn = (inside: string) => figureOf(page(inside), css, (name) => `<${name}>`);

describe('A figure on a share image', () => {
  it('leaves its words to be drawn apart, each where it stands in its groups', () => {
    const { svg, words, width, height } = drawn(
      '<g transform="translate(10,20)"><g class="tone-ask" transform="translate(0,5)"><text class="fig-word fig-mid" x="3" y="4">Two <tspan class="fig-strong">words</tspan></text></g></g><text>One<tspan x="1" y="2">line</tspan><tspan x="1" y="9">more</tspan></text>',
    );
    expect([width, height]).toEqual([360, 90]);
    expect(svg).not.toMatch(/text|words|Name|In words/);
    expect(words).toEqual([
      { text: 'Two words', x: 13, y: 29, size: 12, fill: '<ask>', anchor: 'center' },
      { text: 'One', x: 0, y: 0, size: 14.5, fill: '<ink>', anchor: 'flex-start' },
      { text: 'line', x: 1, y: 2, size: 14.5, fill: '<ink>', anchor: 'flex-start' },
      { text: 'more', x: 1, y: 9, size: 14.5, fill: '<ink>', anchor: 'flex-start' },
    ]);
  });

  it('has the colours of the palette written out, a verdict’s own and those of its nearest group', () => {
    const { svg } = drawn(
      '<g class="tone-ask"><path class="fig-tint"></path><g class="tone-accept"><path class="sign"></path></g></g><rect class="fig-box"></rect>',
    );
    expect(svg).not.toContain('var(');
    expect(svg).toContain('.tone-accept{color:<accept>}');
    expect(svg).toContain('.tone-ask .fig-tint,.tone-ask.fig-tint{');
    expect(svg).toContain('<ask-tint>');
    expect(svg).toContain('currentColor');
    expect(svg).toContain('fill: <card>');
    expect(svg).not.toContain('Canvas');
  });

  it('is missed by name where a page has none', () => {
    expect(() => figureOf('<p>Nothing</p>', css, String)).toThrow('no drawing');
  });
});
