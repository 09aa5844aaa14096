import Cite from './Cite.astro';
import Link from './Link.astro';
import SectionHeading from './SectionHeading.astro';

/** All that prose may use. It imports nothing itself. */
export const mdx = { a: Link, h2: SectionHeading, Cite };
