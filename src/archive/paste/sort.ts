import { isMail, mayInvite } from './inviting.ts';
import type { Paste } from './report.ts';

/**
 * Which part of the reader a clipboard is for, and in what languages it is; undefined for names that were typed and rows
 * of a spreadsheet. It is asked on the page, before anything is fetched.
 */
export function sorted({ html = '', text = '' }: Paste): Sorted | undefined {
  const linked = html.includes('linkedin.com/');
  const rows = textOf({ html: html.slice(0, ENOUGH), text })
    .slice(0, ENOUGH)
    .split(/[\r\n\u2028\u2029\v\f]/)
    .map((row) => row.trim());
  const invites = mayInvite(rows) && !isMail(rows);
  if (!linked && !invites && !rows.some((row) => OTHER.test(row))) return undefined;
  return {
    part: linked && isToday(html) ? 'list' : !invites ? 'other' : linked ? 'whole' : 'text',
    languages: languagesOf(rows.join('\n')),
  };
}

/** Whether a clipboard may hold a page of LinkedIn's, so that it is worth reading as one. */
export const looksCopied = (paste: Paste): boolean => sorted(paste) !== undefined;

/** The languages of which a text has words, or may have some; that of most pages where it has none. */
function languagesOf(text: string): readonly LanguageId[] {
  const told = LANGUAGES.filter((language) => TELLS[language].test(text));
  const either = SHARED.flatMap(([languages, words]) =>
    !languages.some((language) => told.includes(language)) && words.test(text) ? languages : [],
  );
  return told.length + either.length > 0 ? [...told, ...either] : ['en'];
}

/** The text of a paste; where there is none, that of its HTML and of the labels of its pictures, roughly. */
export const textOf = ({ html = '', text = '' }: Paste): string =>
  text || html.replace(/<[^<>]*>/g, (tag) => `\n${/ alt="([^"]*)"/.exec(tag)?.[1] ?? ''}\n`);

/** Whether it has the marks that a card of an invitation has today, and the first of them its picture: it is cut without. */
function isToday(html: string): boolean {
  const mark = ['urn:li:invitation:', 'pending-invitation'].find((one) => html.includes(one));
  return mark !== undefined && (html.split(mark, 2)[1] ?? '').includes('<img');
}

/** So much of a paste tells what it is. */
const ENOUGH = 200_000;

/** A line of a page that holds no invitations to the reader, or of any. */
const OTHER =
  /^(?:withdraw|zurückziehen|compose message|unsubscribe|contact info|start a post|forgot password\?)$|’s profile picture$|profilbild$|^photo de profil de |linkedin corporation/iu;

/** Words of a list of invitations that no other of these languages has; and those that two have. */
const TELLS = {
  en: /(?:wants|inviting you) to connect$|^(?:accept|ignore)$|(?:mutual|shared) connections?$|invited you to |profile picture$|^manage invit/im,
  de: /^gesendet$|ihnen (?:vernetzen|aufnehmen)$|^(?:annehmen|akzeptieren|ignorieren)$|gemeinsame.? kontakte?$|hat sie (?:ein|zur)|profilbild$|^einladung/im,
  fr: /^envoyées?$|^il y a |en commun$|^photo de profil|vous (?:a invit|invite)/im,
  es: /^aceptar$|en común$|^invitaciones/im,
  pt: /^aceitar$|em comum$|^convites/im,
  it: /^accetta$|in comune$|^inviti/im,
  nl: /^(?:accepteren|negeren)$|gemeenschappelijke connectie|^uitnodigingen/im,
  pl: /^zaakceptuj$|^zaproszenia|wspóln\S+ kontakt/im,
  tr: /ortak bağlantı|^davetler/im,
  sv: /^acceptera$|gemensam\S* kontakt|^inbjudningar/im,
  da: /^invitationer|\d \S+ siden$/im,
  cs: /^přijmout$|společn\S+ spojení|^pozvánky/im,
  zh: /^接受$|位共同|^邀請|^邀请/m,
  ar: /^قبول$|مشترك|^الدعوات/m,
  id: /^terima$|(?:koneksi|kenalan) bersama|^undangan/im,
  th: /^ยอมรับ$|มีคนรู้จัก|^คำเชิญ/m,
} as const;

const SHARED: readonly (readonly [languages: readonly LanguageId[], words: RegExp])[] = [
  [['fr', 'da'], /^(?:accepter|ignorer)$/im],
  [['es', 'pt'], /^(?:ignorar|enviad[ao]s)$/im],
];

const LANGUAGES = Object.keys(TELLS) as LanguageId[]; // the keys of a constant

export type LanguageId = keyof typeof TELLS;

/** `list`: LinkedIn’s list of today; `text`: a list without links; `other`: no list, as it seems; `whole`: anything else. */
export type PastePart = 'list' | 'text' | 'other' | 'whole';

export interface Sorted {
  readonly part: PastePart;
  readonly languages: readonly LanguageId[];
}
