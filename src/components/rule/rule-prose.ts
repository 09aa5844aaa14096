import Cite from '../sources/Cite.astro';
import Link from '../page/Link.astro';
import SectionHeading from '../page/SectionHeading.astro';
import WideTable from '../page/WideTable.astro';
import ButtonWord from './ButtonWord.astro';

/** All that the prose of a rule may use. It imports nothing itself. */
export const ruleProse = { a: Link, em: ButtonWord, h2: SectionHeading, table: WideTable, Cite };
