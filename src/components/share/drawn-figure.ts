import preact from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import drawings from '#styles/figures.css?raw';
import parts from '#styles/parts.css?raw';
import FigureInProse from '../guide/Figure.astro';
import { figureOf, type Figure } from './figure.ts';
import { colour } from './palette.ts';

/** The figure of that name as it stands in its guide. */
export async function drawnFigure(name: string): Promise<Figure> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/preact', renderer: preact });
  const html = await container.renderToString(FigureInProse, { props: { name } });
  return figureOf(html, `${parts}${drawings}`, (of) => colour(of));
}
