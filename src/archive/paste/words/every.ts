import { aboutTimeOf, english } from './english.ts';
import { UNIT, WHEN, whole } from './known.ts';
import type { Words } from './words.ts';

const DAYS = String.raw`heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|wczoraj|bugün|dün|idag|i dag|igår|i går|dnes|včera|今天|昨天|اليوم|أمس|hari ini|kemarin|วันนี้|เมื่อวาน`;
const WHENS = [
  WHEN,
  DAYS,
  String.raw`(?:vor|il y a|hace|há|před|قبل|منذ) ${UNIT}`,
  String.raw`(?:för |for )?(?:${UNIT}|an? \p{L}{3,6}) ?(?:fa|geleden|temu|önce|sedan|siden|前|(?:yang )?lalu|ก่อน|ที่แล้ว)`,
].join('|');

export const INVITATIONS = String.raw`invitations|einladungen|invitaciones|convites|inviti|uitnodigingen|zaproszenia|davetler|inbjudningar|invitationer|pozvánky|邀請|邀请|الدعوات|undangan|คำเชิญ`;

/** The words of every language of which there is evidence, English among them. An unknown one is left unknown. */
export const every: Words = {
  time: whole(WHENS),
  sent: whole(
    String.raw`(?:sent|envoy\S+|enviad\S+|inviat\S+|verzonden|wysłan\S+|skickad\S*|sendt|odeslán\S*) (?:${WHENS})|(?:${WHENS}) (?:gesendet|verzonden|verstuurd|gönderil\S+)`,
  ),
  aboutTime: aboutTimeOf(WHENS),
  asks: either(
    english.asks,
    /[\s,]*(?:(folgt ihnen) und )?(?:möchte (?:sich mit ihnen vernetzen|kontakt mit ihnen aufnehmen)|lädt sie ein, sich zu vernetzen)\.?$/iu,
  ),
  invites: [
    ...english.invites,
    ['newsletter', /hat sie eingeladen, .*abonnieren$|vous (?:a invité\S*|invite) à vous abonner/iu],
    ['event', /hat sie zur teilnahme an .*eingeladen$|vous (?:a invité\S*|invite) à (?:un événement|participer)/iu],
    ['page', /hat sie eingeladen, .*folgen$|vous (?:a invité\S*|invite) à suivre/iu],
  ],
  invited: english.invited,
  under: [...english.under, ['page', /^(?:unternehmensseite|page entreprise) [•·]/iu], ['event', /^événement [•·]/iu]],
  answered: either(english.answered, / ist jetzt (?:ein|ihr) kontakt\b/iu),
  nameless: either(english.nameless, /^(?:a |an )?linkedin[- ]mitglied$|^(?:membre|miembro|membro|utente|lid) .{0,8}linkedin$/iu),
  picture: [
    ...english.picture,
    /^(?:photo de profil de|foto de perfil de|foto del perfil de|immagine del profilo di|foto del profilo di|profielfoto van) (.+)$/iu,
    /^(.+?)['’]? profilbild(?:, #\S+)?$/iu,
  ],
  label: [
    ...english.label,
    /^(?:accepter|ignorer) l['’]invitation d(?:e |['’])(.+?)(?: à rejoindre .*)?$/iu,
    /^einladung von (.+?) (?:annehmen|akzeptieren|ignorieren)$/iu,
  ],
  withdraw: either(
    english.withdraw,
    whole('zurückziehen|retirer|supprimer|retirar|ritira|intrekken|wycofaj|återkalla|dra tillbaka|geri çek'),
  ),
  suggest: either(english.suggest, whole('vernetzen|se connecter|conectar|collegati|nachricht')),
  withdrawLabel: either(english.withdrawLabel, /zurückziehen$/iu),
  suggestLabel: either(english.suggestLabel, /zum vernetzen einladen$/iu),
  accept: either(
    english.accept,
    whole('annehmen|akzeptieren|accepter|aceptar|aceitar|accetta|accepteren|zaakceptuj|acceptera|přijmout|接受|قبول|terima|ยอมรับ'),
  ),
  ignore: either(english.ignore, whole('ignorieren|ignorer|ignorar|ignora|negeren')),
  more: either(
    english.more,
    /(?:^|\s|…|\.\.\.)(?:mehr anzeigen|voir plus|ver más|visualizar mais|vedi altro|meer weergeven|zobacz więcej|visa mer|查看更多|عرض المزيد)$/iu,
  ),
  painted: either(english.painted, /\s*(?:…|\.\.\.)\s*mehr$/iu),
  reply: either(
    english.reply,
    /^(?:antwort an|répondre à|responder(?: a)?|rispondi a|odpowiedz użytkownikowi|svara) .{1,120}$|^回覆.{1,120}$/iu,
  ),
  mutual: [
    ...english.mutual,
    // These stand around the number.
    /^มีคนรู้จักร่วมกัน\s*(\p{Nd}[\p{Nd}.,]*)\s*คน$/u,
    /^(.*?)\s*(?:gemeinsame[rn]? kontakte?|relations? (?:que vous avez )?en commun|contactos? (?:más )?en común|conex(?:ão|ões) em comum|collegament[oi] in comune|gemeenschappelijke connecties?|wspóln\p{L}+ kontakt\p{L}*|ortak bağlantı\p{L}*(?: var)?|gemensam\p{L}* kontakt\p{L}*|společn\p{L}+ spojení|位共同(?:聯絡人|联系人|好友)|(?:زميل مشترك|زملاء مشترك\p{L}*)|(?:koneksi|kenalan) bersama(?: lainnya)?)\.?$/iu,
  ],
  are: either(english.are, /\s+(?:ist ein|sind|est une|sont des|es(?: un)?|son|é uma|são|è un|sono|is een|zijn|är en|är|jest|są)$/iu),
  isA: either(english.isA, /\s(?:ist ein|est une|es(?: un)?|é uma|è un|is een|är en|jest)$/iu),
  ofYours: / ortak bağlantınız$/iu,
  mayKnow: either(
    english.mayKnow,
    /die sie (?:vielleicht )?kennen|connaissez peut-être|pourriez connaître|podrías conocer|quizá conozcas|talvez conheça|potresti conoscere|mogelijk kent|możesz znać|tanıyor olabil|kanske känner/iu,
  ),
  total: either(
    english.total,
    new RegExp(
      String.raw`^(?:alle|tout|tous|toutes|todo|todos|todas|tutto|tutti|tutte|wszystkie|tümü|alla|vše|全部|الكل|semua|ทั้งหมด|empfangen|erhalten|reçues|${INVITATIONS})\s*\((\p{Nd}[\p{Nd}.,'’\s]*)\)`,
      'iu',
    ),
  ),
};

function either(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`${one.source}|${other.source}`, 'iu');
}
