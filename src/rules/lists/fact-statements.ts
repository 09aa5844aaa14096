// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { statements as networkSizeHelps } from '../facts/network-size-helps.ts';
import { statements as publishesContent } from '../facts/publishes-content.ts';
import { statements as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { statements as homeCountryOnly } from '../facts/home-country-only.ts';
import { statements as metInPerson } from '../facts/met-in-person.ts';
import { statements as inAddressBook } from '../facts/in-address-book.ts';
import { statements as sameWorkplace } from '../facts/same-workplace.ts';
import { statements as sameIndustry } from '../facts/same-industry.ts';
import { statements as manySharedConnections } from '../facts/many-shared-connections.ts';
import { statements as note } from '../facts/note.ts';
import { statements as otherCountry } from '../facts/other-country.ts';
import { statements as misspellings } from '../facts/misspellings.ts';
import { statements as thinProfile } from '../facts/thin-profile.ts';
import { statements as industryNotPerson } from '../facts/industry-not-person.ts';
import { statements as photo } from '../facts/photo.ts';
import { statements as looksFake } from '../facts/looks-fake.ts';
import { statements as offends } from '../facts/offends.ts';
import { statements as sendsSpam } from '../facts/sends-spam.ts';
import { statements as message } from '../facts/message.ts';
import { statements as connected } from '../facts/connected.ts';
import type { Statements } from '../fact.ts';
import type { FactId } from '../order.ts';

/** What an answer claims, as a statement to the reader. */
export const statements: Readonly<Record<FactId, Statements>> = {
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
