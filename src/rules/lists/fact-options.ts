// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { options as networkSizeHelps } from '../facts/network-size-helps.ts';
import { options as publishesContent } from '../facts/publishes-content.ts';
import { options as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { options as homeCountryOnly } from '../facts/home-country-only.ts';
import { options as metInPerson } from '../facts/met-in-person.ts';
import { options as inAddressBook } from '../facts/in-address-book.ts';
import { options as sameWorkplace } from '../facts/same-workplace.ts';
import { options as sameIndustry } from '../facts/same-industry.ts';
import { options as manySharedConnections } from '../facts/many-shared-connections.ts';
import { options as note } from '../facts/note.ts';
import { options as otherCountry } from '../facts/other-country.ts';
import { options as misspellings } from '../facts/misspellings.ts';
import { options as thinProfile } from '../facts/thin-profile.ts';
import { options as industryNotPerson } from '../facts/industry-not-person.ts';
import { options as photo } from '../facts/photo.ts';
import { options as looksFake } from '../facts/looks-fake.ts';
import { options as offends } from '../facts/offends.ts';
import { options as sendsSpam } from '../facts/sends-spam.ts';
import { options as message } from '../facts/message.ts';
import { options as connected } from '../facts/connected.ts';
import type { Options } from '../fact.ts';
import type { FactId } from '../order.ts';

/** What a reader picks on the short way. */
export const options: Readonly<Record<FactId, Options>> = {
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
