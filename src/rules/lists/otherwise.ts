// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { otherwise as growYourNetwork } from '../catalogue/grow-your-network.ts';
import { otherwise as reachAnAudience } from '../catalogue/reach-an-audience.ts';
import { otherwise as beFound } from '../catalogue/be-found.ts';
import { otherwise as sameWorkplace } from '../catalogue/same-workplace.ts';
import { otherwise as sameIndustry } from '../catalogue/same-industry.ts';
import { otherwise as metInPerson } from '../catalogue/met-in-person.ts';
import { otherwise as inYourAddressBook } from '../catalogue/in-your-address-book.ts';
import { otherwise as manySharedConnections } from '../catalogue/many-shared-connections.ts';
import { otherwise as personalNote } from '../catalogue/personal-note.ts';
import { otherwise as noPersonalNote } from '../catalogue/no-personal-note.ts';
import { otherwise as outsideYourCountry } from '../catalogue/outside-your-country.ts';
import { otherwise as misspellings } from '../catalogue/misspellings.ts';
import { otherwise as thinProfile } from '../catalogue/thin-profile.ts';
import { otherwise as industryNotPerson } from '../catalogue/industry-not-person.ts';
import { otherwise as noReply } from '../catalogue/no-reply.ts';
import { otherwise as missingOrStockPhoto } from '../catalogue/missing-or-stock-photo.ts';
import { otherwise as fakeOrSketchy } from '../catalogue/fake-or-sketchy.ts';
import { otherwise as offensiveContent } from '../catalogue/offensive-content.ts';
import { otherwise as unwantedSpam } from '../catalogue/unwanted-spam.ts';
import { otherwise as onlyPeopleYouKnow } from '../catalogue/only-people-you-know.ts';
import { otherwise as planForIntroductions } from '../catalogue/plan-for-introductions.ts';
import type { RuleId } from '../order.ts';
import type { Otherwise } from '../rule.ts';

/** What every rule says when it does not fire. */
export const otherwise: Readonly<Record<RuleId, Otherwise>> = {
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
