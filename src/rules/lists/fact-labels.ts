// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { label as networkSizeHelps } from '../facts/network-size-helps.ts';
import { label as publishesContent } from '../facts/publishes-content.ts';
import { label as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { label as homeCountryOnly } from '../facts/home-country-only.ts';
import { label as metInPerson } from '../facts/met-in-person.ts';
import { label as inAddressBook } from '../facts/in-address-book.ts';
import { label as sameWorkplace } from '../facts/same-workplace.ts';
import { label as sameIndustry } from '../facts/same-industry.ts';
import { label as manySharedConnections } from '../facts/many-shared-connections.ts';
import { label as note } from '../facts/note.ts';
import { label as otherCountry } from '../facts/other-country.ts';
import { label as misspellings } from '../facts/misspellings.ts';
import { label as thinProfile } from '../facts/thin-profile.ts';
import { label as industryNotPerson } from '../facts/industry-not-person.ts';
import { label as photo } from '../facts/photo.ts';
import { label as looksFake } from '../facts/looks-fake.ts';
import { label as offends } from '../facts/offends.ts';
import { label as sendsSpam } from '../facts/sends-spam.ts';
import { label as message } from '../facts/message.ts';
import { label as connected } from '../facts/connected.ts';
import type { FactId } from '../order.ts';

/** Every fact as a short question, for lists of what is still open. */
export const factLabels: Readonly<Record<FactId, string>> = {
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
