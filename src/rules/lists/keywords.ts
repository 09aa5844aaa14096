// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { keywords as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { keywords as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { keywords as beFound } from '../catalogue/be-found.ts';
import { keywords as sameWorkplace } from '../catalogue/same-workplace.ts';
import { keywords as sameIndustry } from '../catalogue/same-industry.ts';
import { keywords as metInPerson } from '../catalogue/met-in-person.ts';
import { keywords as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { keywords as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { keywords as personalNote } from '../catalogue/personal-note.ts';
import { keywords as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { keywords as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { keywords as misspellings } from '../catalogue/misspellings.ts';
import { keywords as thinProfile } from '../catalogue/thin-profile.ts';
import { keywords as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { keywords as noReply } from '../catalogue/no-reply.ts';
import { keywords as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { keywords as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { keywords as offensiveContent } from '../catalogue/offensive-content.ts';
import { keywords as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { keywords as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { keywords as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { RuleId } from '../order.ts';

/** What people type when they mean a rule, and neither its title nor its questions say. */
export const keywords: Readonly<Record<RuleId, string>> = {
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
