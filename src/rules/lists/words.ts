// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { words as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { words as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { words as beFound } from '../catalogue/be-found.ts';
import { words as sameWorkplace } from '../catalogue/same-workplace.ts';
import { words as sameIndustry } from '../catalogue/same-industry.ts';
import { words as metInPerson } from '../catalogue/met-in-person.ts';
import { words as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { words as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { words as personalNote } from '../catalogue/personal-note.ts';
import { words as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { words as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { words as misspellings } from '../catalogue/misspellings.ts';
import { words as thinProfile } from '../catalogue/thin-profile.ts';
import { words as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { words as noReply } from '../catalogue/no-reply.ts';
import { words as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { words as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { words as offensiveContent } from '../catalogue/offensive-content.ts';
import { words as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { words as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { words as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { RuleId } from '../order.ts';
import type { Words } from '../rule.ts';

/** Every rule in words: its label, and the reason it gives when it fires. */
export const words: Readonly<Record<RuleId, Words>> = {
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
