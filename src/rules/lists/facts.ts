// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { fact as networkSizeHelps } from '../facts/network-size-helps.ts';
import { fact as publishesContent } from '../facts/publishes-content.ts';
import { fact as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { fact as homeCountryOnly } from '../facts/home-country-only.ts';
import { fact as metInPerson } from '../facts/met-in-person.ts';
import { fact as inAddressBook } from '../facts/in-address-book.ts';
import { fact as sameWorkplace } from '../facts/same-workplace.ts';
import { fact as sameIndustry } from '../facts/same-industry.ts';
import { fact as manySharedConnections } from '../facts/many-shared-connections.ts';
import { fact as note } from '../facts/note.ts';
import { fact as otherCountry } from '../facts/other-country.ts';
import { fact as misspellings } from '../facts/misspellings.ts';
import { fact as thinProfile } from '../facts/thin-profile.ts';
import { fact as industryNotPerson } from '../facts/industry-not-person.ts';
import { fact as photo } from '../facts/photo.ts';
import { fact as looksFake } from '../facts/looks-fake.ts';
import { fact as offends } from '../facts/offends.ts';
import { fact as sendsSpam } from '../facts/sends-spam.ts';
import { fact as message } from '../facts/message.ts';
import { fact as connected } from '../facts/connected.ts';
import type { Fact } from '../fact.ts';
import type { FactId } from '../order.ts';

/** Every fact a verdict can rest on, in order. */
export const facts = {
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
} as const satisfies Record<FactId, Fact>;
