import { inContainer, isAlone } from './alone.ts';
import { isMail, mayInvite } from './inviting.ts';
import type { Paste } from './report.ts';
import { isSentTab } from './sent-tab.ts';

/** Whether a clipboard may hold a page of LinkedIn's, so that it is worth reading as one, and not names that were typed or rows of a spreadsheet. */
export function looksCopied(paste: Paste): boolean {
  const rows = rowsOf(paste);
  return isLinked(paste) || isInviting(paste, rows) || rows.some((row) => OTHER.test(row));
}

/**
 * In what languages a clipboard is, and which parts of the reader it is for: the one to ask first, and those for when that
 * does not know it. It is told on the page, before anything is fetched.
 */
export function sorted(given: Paste): Sorted {
  const { html = '' } = given;
  const rows = rowsOf(given);
  const invites = isInviting(given, rows);
  const paste = { html: invites && !isMarked(html) && isAlone(html) ? inContainer(html) : html, text: textOf(given) };
  return { paste, parts: partsFor(paste, invites), languages: languagesOf(rows.join('\n')) };
}

function partsFor({ html, text }: Required<Paste>, invites: boolean): readonly PastePart[] {
  if (!isLinked({ html, text })) return invites ? ['text'] : ['other', 'text'];
  if (isSentTab(html)) return ['other', 'unmarked', 'text'];
  if (isMarked(html)) return ['marked', 'unmarked', 'text'];
  return invites ? ['unmarked', 'text'] : ['other', 'unmarked', 'text'];
}

/** A place of LinkedIn's is linked to. */
const isLinked = ({ html = '' }: Paste): boolean => /linkedin\.com[:/]/.test(html);

/** The lines that tell what it is; a longer one is what somebody wrote. */
const rowsOf = ({ html = '', text = '' }: Paste): readonly string[] =>
  textOf({ html: html.slice(0, ENOUGH), text })
    .slice(0, ENOUGH)
    .split(/[\r\n\u2028\u2029\v\f]/)
    .map((row) => row.trim())
    .filter((row) => row.length < LONGEST);

/** It has LinkedIn's own marks of an invitation. */
const isMarked = (html: string): boolean => /urn:li:invitation:|pending-invitation|invitation-card[\s"]/.test(html);

/** Whether something in it may be an invitation, and it is no e-mail; only these have links of that kind. */
const isInviting = ({ html = '' }: Paste, rows: readonly string[]): boolean =>
  mayInvite(rows) && !isMail(rows) && !/linkedin\.com\/comm\/|\/\/email\./.test(html);

/** The languages of which a text has words, or may have some; that of most pages where it has none. */
function languagesOf(text: string): readonly LanguageId[] {
  const told = LANGUAGES.filter((language) => TELLS[language].test(text));
  const either = SHARED.flatMap(([languages, words]) =>
    !languages.some((language) => told.includes(language)) && words.test(text) ? languages : [],
  );
  return told.length + either.length > 0 ? [...told, ...either] : ['en'];
}

/** The text of a paste; where there is none, that of its HTML and of the labels of its pictures, roughly. */
const textOf = ({ html = '', text = '' }: Paste): string =>
  text || html.replace(/<[^<>]*>/g, (tag) => `\n${/ alt="([^"]*)"/.exec(tag)?.[1] ?? ''}\n`);

/** So much of a paste tells what it is. */
const ENOUGH = 200_000;
/** In characters. An expression may take as many steps as a line has pairs of them. */
const LONGEST = 400;

/** A line of a page that holds no invitations to the reader, or of any. */
const OTHER =
  /^(?:withdraw|zurückziehen|compose message|unsubscribe|contact info|start a post|forgot password\?)$|’s profile picture$|profilbild$|^photo de profil de |linkedin corporation/iu;

/** Words of a list of invitations that no other of these languages has; and those that two have. */
const TELLS = {
  en: /^all \(|(?:wants|inviting you) to connect$|^(?:accept|ignore)$|(?:mutual|shared) connections?$|invited you to |profile picture$|^manage invit/im,
  de: /^gesendet$|^vor \d+ \S+(?: gesendet)?$|ihnen (?:vernetzen|aufnehmen)$|^(?:annehmen|akzeptieren|ignorieren)$|gemeinsame.? kontakte?$|hat sie (?:ein|zur)|profilbild$|^einladung/im,
  fr: /^tou(?:s|tes) \(|^envoyées?$|^il y a |en commun$|^photo de profil|vous (?:a invit|invite)/im,
  es: /^aceptar$|^hace \d+ \S+$|en común$|^invitaciones/im,
  pt: /^aceitar$|^há \d+ \S+$|em comum$|^convites/im,
  it: /^tutt\S \(|^accetta$|\d \S+ fa$|in comune$|^inviti/im,
  nl: /^(?:accepteren|negeren)$|\d \S+ geleden$|gemeenschappelijke connectie|^uitnodigingen/im,
  pl: /^wszystkie \(|^zaakceptuj$|\d \S+ temu$|^zaproszenia|wspóln\S+ kontakt/im,
  tr: /^tümü \(|ortak bağlantı|\d \S+ önce$|^davetler/im,
  sv: /^alla \(|^acceptera$|\d \S+ sedan$|gemensam\S* kontakt|^inbjudningar/im,
  da: /^invitationer|\d \S+ siden$/im,
  cs: /^vše \(|^přijmout$|^před \d+ \S+$|společn\S+ spojení|^pozvánky/im,
  zh: /^全部|^接受$|\d.{0,4}前$|位共同|^邀請|^邀请/m,
  ar: /^الكل|^قبول$|^قبل \S+ \S+$|مشترك|^الدعوات/m,
  id: /^semua \(|^terima$|\d \S+ yang lalu$|(?:koneksi|kenalan) bersama|^undangan/im,
  th: /^ทั้งหมด|^ยอมรับ$|\d.{0,12}ก่อน$|มีคนรู้จัก|^คำเชิญ/m,
} as const;

const SHARED: readonly (readonly [languages: readonly LanguageId[], words: RegExp])[] = [
  [['fr', 'da'], /^(?:accepter|ignorer)$/im],
  [['de', 'nl', 'da'], /^alle \(/im],
  [['es', 'pt'], /^(?:ignorar|enviad[ao]s)$|^tod[ao]s \(/im],
];

const LANGUAGES = Object.keys(TELLS) as LanguageId[]; // the keys of a constant

export type LanguageId = keyof typeof TELLS;

/** `marked`: HTML with LinkedIn's own marks; `unmarked`: other HTML with links; `text`: without; `other`: no list, as it seems. */
export type PastePart = 'marked' | 'unmarked' | 'text' | 'other';

export interface Sorted {
  /** As it is to be read. */
  readonly paste: Required<Paste>;
  /** In the order in which they are asked. Text is read by the last, which has an answer to everything. */
  readonly parts: readonly PastePart[];
  readonly languages: readonly LanguageId[];
}
