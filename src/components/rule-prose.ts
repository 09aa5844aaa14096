import Cite from './Cite.astro';
import Link from './Link.astro';
import SectionHeading from './SectionHeading.astro';
import WideTable from './WideTable.astro';

/** All that the prose of a rule may use. It imports nothing itself. */
export const ruleProse = { a: Link, h2: SectionHeading, table: WideTable, Cite };
