import type { LanguageId } from '../sort.ts';
import { ar } from './list/ar.ts';
import { cs } from './list/cs.ts';
import { da } from './list/da.ts';
import { de } from './list/de.ts';
import { en } from './list/en.ts';
import { es } from './list/es.ts';
import { fr } from './list/fr.ts';
import { id } from './list/id.ts';
import { it } from './list/it.ts';
import { nl } from './list/nl.ts';
import { pl } from './list/pl.ts';
import { pt } from './list/pt.ts';
import { sv } from './list/sv.ts';
import { th } from './list/th.ts';
import { tr } from './list/tr.ts';
import { zh } from './list/zh.ts';
import { ar as arRest } from './rest/ar.ts';
import { cs as csRest } from './rest/cs.ts';
import { da as daRest } from './rest/da.ts';
import { de as deRest } from './rest/de.ts';
import { en as enRest } from './rest/en.ts';
import { es as esRest } from './rest/es.ts';
import { fr as frRest } from './rest/fr.ts';
import { id as idRest } from './rest/id.ts';
import { it as itRest } from './rest/it.ts';
import { nl as nlRest } from './rest/nl.ts';
import { pl as plRest } from './rest/pl.ts';
import { pt as ptRest } from './rest/pt.ts';
import { sv as svRest } from './rest/sv.ts';
import { th as thRest } from './rest/th.ts';
import { tr as trRest } from './rest/tr.ts';
import { zh as zhRest } from './rest/zh.ts';
import type { Language } from './words.ts';

/** The words of every language of which there is evidence. An unknown one is left unknown. */
const LANGUAGES: Readonly<Record<LanguageId, readonly Language[]>> = {
  en: [en, enRest],
  de: [de, deRest],
  fr: [fr, frRest],
  es: [es, esRest],
  pt: [pt, ptRest],
  it: [it, itRest],
  nl: [nl, nlRest],
  pl: [pl, plRest],
  tr: [tr, trRest],
  sv: [sv, svRest],
  da: [da, daRest],
  cs: [cs, csRest],
  zh: [zh, zhRest],
  ar: [ar, arRest],
  id: [id, idRest],
  th: [th, thRest],
};

export const wordsIn = (languages: readonly LanguageId[]): readonly Language[] => languages.flatMap((language) => LANGUAGES[language]);
