import Cite from './Cite.astro';
import Figure from './Figure.astro';
import GuideHeading from './GuideHeading.astro';
import GuideSubheading from './GuideSubheading.astro';
import Link from './Link.astro';
import Ours from './Ours.astro';
import Rule from './RuleLink.astro';
import Try from './Try.astro';
import WideTable from './WideTable.astro';

/** All that the prose of the guide may use. It imports nothing itself. */
export const guideProse = { a: Link, h2: GuideHeading, h3: GuideSubheading, table: WideTable, Cite, Figure, Ours, Rule, Try };
