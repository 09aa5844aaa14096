import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { picture } from '#components/share/Picture.tsx';

// Styles are empty where nothing is drawn.
vi.mock('#components/share/palette.ts', () => ({ colour: () => '#000' }));

/** Every text of a picture, in order. */
function textsOf(node: ComponentChildren): readonly string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  return node && typeof node === 'object' && 'props' in node ? textsOf((node as VNode).props.children) : [];
}

const rule = { says: 'decline', tier: 'strong' } as const;
const card = { path: '/rules/one/', title: 'A title', says: 'Its point.', sentence: 'Someone invited me.', rule };

describe('The share image', () => {
  it('of a rule says the verdict, an invitation, the title, the point and where the page is', () => {
    expect(textsOf(picture(card, 'here.example/rules/one'))).toEqual([
      ...['Decline', 'Strong', 'Someone invited me.', 'A title', 'Its point.'],
      ...['Accept or Decline', 'Not affiliated with LinkedIn', 'here.example/rules/one'],
    ]);
  });

  it('of a guide says it in short', () => {
    const lines = [
      { sign: 'accept', text: 'One.' },
      { sign: 'ask', text: 'Two.' },
    ] as const;
    expect(textsOf(picture({ path: '/guide/one/', title: 'A title', lines: [...lines] }, undefined)).slice(0, 3)).toEqual([
      'A title',
      'One.',
      'Two.',
    ]);
  });

  it('of a guide carries its figure, with the words of it', () => {
    const word = { text: 'Keep', x: 0, y: 20, size: 14.5, fill: '#000', anchor: 'flex-start' } as const;
    const figure = { width: 360, height: 200, svg: '<svg/>', words: [word] };
    expect(textsOf(picture({ path: '/guide/one/', title: 'A title' }, undefined, figure)).slice(0, 2)).toEqual(['Keep', 'A title']);
  });

  it('invents no address where the build knows none', () => {
    expect(textsOf(picture(card, undefined)).join()).not.toContain('rules/one');
  });
});
