import type { ListWords } from '../words.ts';

export const de: ListWords = {
  time: /^(?:heute|gestern|vor \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  sent: / gesendet$/iu,
  asks: /[\s,]*(?:(folgt ihnen) und )?(?:möchte (?:sich mit ihnen vernetzen|kontakt mit ihnen aufnehmen)|lädt sie ein, sich zu vernetzen)\.?$/iu,
  answered: / ist jetzt (?:ein|ihr) kontakt\b/iu,
  nameless: /^linkedin[- ]mitglied$/iu,
  suggest: /^(?:vernetzen|nachricht|.+ zum vernetzen einladen)$/iu,
  accept: /^(?:annehmen|akzeptieren)$/iu,
  ignore: /^ignorieren$/iu,
  label: [/^einladung von (.+?) (?:annehmen|akzeptieren|ignorieren)$/iu],
  more: /(?:^|\s|…|\.\.\.)mehr anzeigen$/iu,
  painted: /\s*(?:…|\.\.\.)\s*mehr$/iu,
  reply: /^antwort an .{1,120}$/iu,
  mutual: [/^(.*?)\s*gemeinsame[rn]? kontakte?\.?$/iu],
  are: /\s(?:ist ein|sind)$/iu,
  isA: /\sist ein$/iu,
  total: /^(?:alle|empfangen|erhalten|einladungen)\s*\(\p{Nd}/iu,
  joiner: /,?\s+und(?=\s|$)/iu,
  others: /\s*\b(?:weiter|ander)e[rn]?$/iu,
  invites: [
    ['newsletter', /hat sie eingeladen, .*abonnieren$/iu],
    ['event', /hat sie zur teilnahme an .*eingeladen$/iu],
    ['page', /hat sie eingeladen, .*folgen$/iu],
  ],
  under: [
    ['page', /^unternehmensseite [•·]/iu],
    ['event', /^event [•·]/iu],
    ['newsletter', /^newsletter [•·]/iu],
  ],
  withdraw: /(?:^|^.*einladung.* )zurückziehen$/iu,
};
