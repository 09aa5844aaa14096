// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { phrases as networkSizeHelps } from '../facts/network-size-helps.ts';
import { phrases as publishesContent } from '../facts/publishes-content.ts';
import { phrases as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { phrases as homeCountryOnly } from '../facts/home-country-only.ts';
import { phrases as metInPerson } from '../facts/met-in-person.ts';
import { phrases as inAddressBook } from '../facts/in-address-book.ts';
import { phrases as sameWorkplace } from '../facts/same-workplace.ts';
import { phrases as sameIndustry } from '../facts/same-industry.ts';
import { phrases as manySharedConnections } from '../facts/many-shared-connections.ts';
import { phrases as note } from '../facts/note.ts';
import { phrases as otherCountry } from '../facts/other-country.ts';
import { phrases as misspellings } from '../facts/misspellings.ts';
import { phrases as thinProfile } from '../facts/thin-profile.ts';
import { phrases as industryNotPerson } from '../facts/industry-not-person.ts';
import { phrases as photo } from '../facts/photo.ts';
import { phrases as looksFake } from '../facts/looks-fake.ts';
import { phrases as offends } from '../facts/offends.ts';
import { phrases as sendsSpam } from '../facts/sends-spam.ts';
import { phrases as message } from '../facts/message.ts';
import { phrases as connected } from '../facts/connected.ts';
import type { Statements } from '../fact.ts';
import type { FactId } from '../order.ts';

/** What an answer adds to the sentence that says the invitation. */
export const phrases: Readonly<Record<FactId, Statements>> = {
  'network-size-helps': networkSizeHelps,
  'publishes-content': publishesContent,
  'wants-to-be-found': wantsToBeFound,
  'home-country-only': homeCountryOnly,
  'met-in-person': metInPerson,
  'in-address-book': inAddressBook,
  'same-workplace': sameWorkplace,
  'same-industry': sameIndustry,
  'many-shared-connections': manySharedConnections,
  note: note,
  'other-country': otherCountry,
  misspellings: misspellings,
  'thin-profile': thinProfile,
  'industry-not-person': industryNotPerson,
  photo: photo,
  'looks-fake': looksFake,
  offends: offends,
  'sends-spam': sendsSpam,
  message: message,
  connected: connected,
};
