import GuideCite from './GuideCite.astro';
import Figure from './Figure.astro';
import GuideHeading from './GuideHeading.astro';
import GuideSubheading from './GuideSubheading.astro';
import Link from './Link.astro';
import Rule from './RuleLink.astro';
import Try from './Try.astro';
import WideTable from './WideTable.astro';

/** All that the prose of the guide may use. It imports nothing itself. */
export const guideProse = { a: Link, h2: GuideHeading, h3: GuideSubheading, table: WideTable, Cite: GuideCite, Figure, Rule, Try };
