// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { examples as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { examples as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { examples as beFound } from '../catalogue/be-found.ts';
import { examples as sameWorkplace } from '../catalogue/same-workplace.ts';
import { examples as sameIndustry } from '../catalogue/same-industry.ts';
import { examples as metInPerson } from '../catalogue/met-in-person.ts';
import { examples as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { examples as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { examples as personalNote } from '../catalogue/personal-note.ts';
import { examples as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { examples as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { examples as misspellings } from '../catalogue/misspellings.ts';
import { examples as thinProfile } from '../catalogue/thin-profile.ts';
import { examples as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { examples as noReply } from '../catalogue/no-reply.ts';
import { examples as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { examples as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { examples as offensiveContent } from '../catalogue/offensive-content.ts';
import { examples as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { examples as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { examples as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { Example } from '../example.ts';
import type { RuleId } from '../order.ts';

/** Invented cases for every rule. */
export const examples: Readonly<Record<RuleId, readonly Example[]>> = {
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
