// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { rule as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { rule as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { rule as beFound } from '../catalogue/be-found.ts';
import { rule as sameWorkplace } from '../catalogue/same-workplace.ts';
import { rule as sameIndustry } from '../catalogue/same-industry.ts';
import { rule as metInPerson } from '../catalogue/met-in-person.ts';
import { rule as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { rule as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { rule as personalNote } from '../catalogue/personal-note.ts';
import { rule as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { rule as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { rule as misspellings } from '../catalogue/misspellings.ts';
import { rule as thinProfile } from '../catalogue/thin-profile.ts';
import { rule as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { rule as noReply } from '../catalogue/no-reply.ts';
import { rule as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { rule as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { rule as offensiveContent } from '../catalogue/offensive-content.ts';
import { rule as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { rule as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { rule as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { RuleId } from '../order.ts';
import type { Rule } from '../rule.ts';

/** Every rule, in order. */
export const rules = {
  'grow-your-network': growYourNetwork,
  'reach-an-audience': reachAnAudience,
  'be-found': beFound,
  'same-workplace': sameWorkplace,
  'same-industry': sameIndustry,
  'met-in-person': metInPerson,
  'in-your-address-book': inYourAddressBook,
  'many-shared-connections': manySharedConnections,
  'personal-note': personalNote,
  'no-personal-note': noPersonalNote,
  'outside-your-country': outsideYourCountry,
  misspellings: misspellings,
  'thin-profile': thinProfile,
  'industry-not-person': industryNotPerson,
  'no-reply': noReply,
  'missing-or-stock-photo': missingOrStockPhoto,
  'fake-or-sketchy': fakeOrSketchy,
  'offensive-content': offensiveContent,
  'unwanted-spam': unwantedSpam,
  'only-people-you-know': onlyPeopleYouKnow,
  'plan-for-introductions': planForIntroductions,
} as const satisfies Record<RuleId, Rule>;
