// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { clause as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { clause as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { clause as beFound } from '../catalogue/be-found.ts';
import { clause as sameWorkplace } from '../catalogue/same-workplace.ts';
import { clause as sameIndustry } from '../catalogue/same-industry.ts';
import { clause as metInPerson } from '../catalogue/met-in-person.ts';
import { clause as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { clause as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { clause as personalNote } from '../catalogue/personal-note.ts';
import { clause as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { clause as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { clause as misspellings } from '../catalogue/misspellings.ts';
import { clause as thinProfile } from '../catalogue/thin-profile.ts';
import { clause as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { clause as noReply } from '../catalogue/no-reply.ts';
import { clause as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { clause as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { clause as offensiveContent } from '../catalogue/offensive-content.ts';
import { clause as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { clause as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { clause as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { RuleId } from '../order.ts';
import type { Clause } from '../rule.ts';

/** Every reason within a sentence. */
export const clauses: Readonly<Record<RuleId, Clause>> = {
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
};
