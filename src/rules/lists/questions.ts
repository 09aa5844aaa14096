// Written by `npm run lists`: change order.ts or the files that are gathered here, and run it again.
import { question as networkSizeHelps } from '../facts/network-size-helps.ts';
import { question as publishesContent } from '../facts/publishes-content.ts';
import { question as wantsToBeFound } from '../facts/wants-to-be-found.ts';
import { question as homeCountryOnly } from '../facts/home-country-only.ts';
import { question as metInPerson } from '../facts/met-in-person.ts';
import { question as inAddressBook } from '../facts/in-address-book.ts';
import { question as sameWorkplace } from '../facts/same-workplace.ts';
import { question as sameIndustry } from '../facts/same-industry.ts';
import { question as manySharedConnections } from '../facts/many-shared-connections.ts';
import { question as note } from '../facts/note.ts';
import { question as otherCountry } from '../facts/other-country.ts';
import { question as misspellings } from '../facts/misspellings.ts';
import { question as thinProfile } from '../facts/thin-profile.ts';
import { question as industryNotPerson } from '../facts/industry-not-person.ts';
import { question as photo } from '../facts/photo.ts';
import { question as looksFake } from '../facts/looks-fake.ts';
import { question as offends } from '../facts/offends.ts';
import { question as sendsSpam } from '../facts/sends-spam.ts';
import { question as message } from '../facts/message.ts';
import { question as connected } from '../facts/connected.ts';
import type { Question } from '../fact.ts';
import type { FactId } from '../order.ts';

/** Every question as a page asks it: the sentence, its choices and how to check. */
export const questions: Readonly<Record<FactId, Question>> = {
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
