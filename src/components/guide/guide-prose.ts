import GuideCite from './GuideCite.astro';
import Figure from './Figure.astro';
import GuideHeading from './GuideHeading.astro';
import GuideSubheading from './GuideSubheading.astro';
import Link from '../page/Link.astro';
import Rule from '../rule/RuleLink.astro';
import Try from '../checklist/Try.astro';
import WideTable from '../page/WideTable.astro';

/** All that the prose of the guide may use. It imports nothing itself. */
export const guideProse = { a: Link, h2: GuideHeading, h3: GuideSubheading, table: WideTable, Cite: GuideCite, Figure, Rule, Try };
