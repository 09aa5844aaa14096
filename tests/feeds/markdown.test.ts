import { expect, it } from 'vitest';
import { toMarkdown } from '#feeds/markdown.ts';

const words = {
  source: (id: string) => `source ${id}`,
  label: (id: string) => `Label of ${id}`,
  address: (path: string) => `https://site.example/base${path}`,
};

it('puts components into words and makes links whole', () => {
  const mdx =
    'See <Rule id="no-reply" />. <Cite id="help-notes" /> And [the card](/card/).\n\nA thought.\n\n<Figure name="two-ways" />\n\n<Try facts="note, message" />\n';
  expect(toMarkdown(mdx, words)).toBe(
    [
      'See [Label of no-reply](https://site.example/base/rules/no-reply/). (source help-notes) And [the card](https://site.example/base/card/).',
      'A thought.',
      '[Try it on the checklist](https://site.example/base/checklist/)',
    ].join('\n\n'),
  );
});

it('leaves links to other sites alone', () => {
  expect(toMarkdown('[a](https://elsewhere.example/x)', words)).toBe('[a](https://elsewhere.example/x)');
});
