// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { otherwise as networkSizeHelps } from '../facts/network-size-helps.ts';
import { otherwise as publishesContent } from '../facts/publishes-content.ts';
import { otherwise as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { otherwise as homeCountryOnly } from '../facts/home-country-only.ts';
import { otherwise as metInPerson } from '../facts/met-in-person.ts';
import { otherwise as inAddressBook } from '../facts/in-address-book.ts';
import { otherwise as sameWorkplace } from '../facts/same-workplace.ts';
import { otherwise as sameIndustry } from '../facts/same-industry.ts';
import { otherwise as manySharedConnections } from '../facts/many-shared-connections.ts';
import { otherwise as note } from '../facts/note.ts';
import { otherwise as otherCountry } from '../facts/other-country.ts';
import { otherwise as misspellings } from '../facts/misspellings.ts';
import { otherwise as thinProfile } from '../facts/thin-profile.ts';
import { otherwise as industryNotPerson } from '../facts/industry-not-person.ts';
import { otherwise as photo } from '../facts/photo.ts';
import { otherwise as looksFake } from '../facts/looks-fake.ts';
import { otherwise as offends } from '../facts/offends.ts';
import { otherwise as sendsSpam } from '../facts/sends-spam.ts';
import { otherwise as message } from '../facts/message.ts';
import { otherwise as connected } from '../facts/connected.ts';
import type { Statements } from '../fact.ts';
import type { FactId } from '../order.ts';

/** What the other answers say: nothing is claimed, nothing is wrong, nothing has been done. */
export const otherwise: Readonly<Record<FactId, Statements>> = {
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
