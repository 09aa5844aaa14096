/**
 * LinkedIn's words in the languages of which there is evidence, as alternatives of a pattern and never as
 * exact sentences: endings change with the number and the case. An unknown language is left unknown.
 */

/** What stands after the name of someone who asks to connect; the first group says that they follow the reader. */
export const CONNECT =
  /[\s,]*(?:(follows you|folgt ihnen) (?:and|und) )?(?:(?:is inviting you|invited you|wants|would like) to connect(?: with you)?|möchte (?:sich mit ihnen vernetzen|kontakt mit ihnen aufnehmen)|lädt sie ein, sich zu vernetzen)\.?$/iu;

/** What stands between who invites and what to, by kind. */
export const TO_OTHERS: readonly (readonly [kind: 'page' | 'newsletter' | 'event' | 'group' | 'follow', words: RegExp])[] = [
  ['newsletter', /invite[sd] you to subscribe|hat sie eingeladen, .*abonnieren$|vous (?:a invité\S*|invite) à vous abonner/iu],
  ['group', /invite[sd] you to join .*\bgroup\b/iu],
  [
    'event',
    /invite[sd] you to (?:attend|join)|hat sie zur teilnahme an .*eingeladen$|vous (?:a invité\S*|invite) à (?:un événement|participer)/iu,
  ],
  ['follow', /(?:wants|would like) to follow you$|(?:is now following|started following) you$|invite[sd] you to follow them$/iu],
  ['page', /invite[sd] you to follow|hat sie eingeladen, .*folgen$|vous (?:a invité\S*|invite) à suivre/iu],
];

/** How the line under such an invitation begins. */
export const SUBTITLES: readonly (readonly [kind: 'page' | 'newsletter' | 'event' | 'showcase' | 'school' | 'group', words: RegExp])[] = [
  ['page', /^(?:company page|unternehmensseite|page entreprise) [•·]/iu],
  ['newsletter', /^newsletter [•·]/iu],
  ['event', /^(?:event|événement) [•·]/iu],
  ['showcase', /^showcase page [•·]/iu],
  ['school', /^school(?: page)? [•·]/iu],
  ['group', /^group [•·]/iu],
];

/** An invitation that has just been answered. */
export const ANSWERED = / is now (?:a|your) connection\b| ist jetzt (?:ein|ihr) kontakt\b|^invitation (?:ignored|accepted)\b/iu;

/** Nobody to name. */
export const NAMELESS = /^(?:a |an )?linkedin[- ](?:member|mitglied|user)$|^(?:membre|miembro|membro|utente|lid) .{0,8}linkedin$/iu;

/** The label of somebody's picture, around the name. */
export const PICTURE: readonly RegExp[] = [
  /^(?:view )?(.+?)(?:['’]s?)? (?:profile picture|profile photo|profile)(?:, #\S+)?$/iu,
  /^(.+?) is (?:open to work|hiring)$/iu,
  /^(?:photo de profil de|foto de perfil de|foto del perfil de|immagine del profilo di|foto del profilo di|profielfoto van) (.+)$/iu,
  /^(.+?)['’]? profilbild(?:, #\S+)?$/iu,
];

/** Such a label that runs into the name after it, as it does where a picture stands in a line. */
export const GLUED = /^(.{1,200}?(?:profile picture|profilbild)|photo de profil de (.{2,100}?)(?=\2))(?=\p{L})(.+)$/iu;

/** The labels of buttons that say whose invitation it is. */
export const LABELS: readonly RegExp[] = [
  /^(?:accept|ignore) (?!an? |the |this )(.+?)(?:['’]s?)? invitation(?: to connect)?$/iu,
  /^(?:accept|ignore) (?:an |the )?invitation(?: to connect)? from (.+)$/iu,
  /^(?:accepter|ignorer) l['’]invitation d(?:e |['’])(.+?)(?: à rejoindre .*)?$/iu,
  /^einladung von (.+?) (?:annehmen|akzeptieren|ignorieren)$/iu,
];

/** What stands on no invitation that was received: taking one back, asking to connect. */
export const WITHDRAW = /* @__PURE__ */ whole(
  'withdraw|zurückziehen|retirer|supprimer|retirar|ritira|intrekken|wycofaj|återkalla|dra tillbaka|geri çek',
);
export const SUGGEST = /* @__PURE__ */ whole('connect|vernetzen|se connecter|conectar|collegati|message|nachricht');
export const WITHDRAW_LABEL = /^withdraw |zurückziehen$/iu;
export const SUGGEST_LABEL = /^invite .+ to connect$|zum vernetzen einladen$/iu;

export const ACCEPT = /* @__PURE__ */ whole(
  'accept|annehmen|akzeptieren|accepter|aceptar|aceitar|accetta|accepteren|zaakceptuj|acceptera|přijmout|接受|قبول|terima|ยอมรับ',
);
export const IGNORE = /* @__PURE__ */ whole('ignore|ignorieren|ignorer|ignorar|ignora|negeren');
/** Accepting what is no invitation to connect. */
export const TAKE_PART = /* @__PURE__ */ whole("subscribe|follow|attend|join|abonnieren|folgen|teilnehmen|s['’]abonner|suivre|participer");

/** The way to the rest of a note that the page cut. */
export const MORE =
  /(?:^|\s|…|\.\.\.)(?:(?:see|show) (?:more|less)|mehr anzeigen|voir plus|ver más|visualizar mais|vedi altro|meer weergeven|zobacz więcej|visa mer|查看更多|عرض المزيد)$/iu;
/** The same where all of it is there and only painted short. */
export const PAINTED_SHORT = /\s*(?:…|\.\.\.)\s*(?:more|mehr|less)$/iu;
export const ELLIPSIS = /\s*(?:…|\.\.\.)$/u;
export const REPLY =
  /^(?:reply to|antwort an|répondre à|responder(?: a)?|rispondi a|odpowiedz użytkownikowi|svara) .{1,120}$|^回覆.{1,120}$/iu;

/** Badges, degrees and pronouns behind a name, one at a time. */
export const BESIDE_NAME =
  /(?:,? (?:verified|premium|verifiziert|vérifiée?)|\s*aktueller entitätsverlauf|\s*[·•]\s*\d(?:st|nd|rd|e|er|º|°|\.)?\+?|\s*\((?:she|he|they|sie|er|elle|il|ella|él)\/[^)]{1,12}\)|\s*\d(?:st|nd|rd) degree connection|,)$/iu;
/** A line that holds nothing else, or nothing of a card. */
export const BESIDE_CARD =
  /^(?:[·•]|[·•]?\s?\d(?:st|nd|rd)\+?(?: degree connection)?(?:\s*[·•].*)?|\(?(?:she|he|they)\/\p{L}+\)?|member['’]s (?:name|occupation)|status is \p{L}+)$/iu;
/** What stands between a heading and its list. */
export const SHOW_ALL = /* @__PURE__ */ whole('show all|see all|alle anzeigen|tout afficher|mostrar todo|ver todo');

const UNIT = String.raw`\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?`;
const WHEN = /* @__PURE__ */ [
  String.raw`just now|now|today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dzisiaj|wczoraj|bugün|dün|idag|i dag|igår|i går|dnes|včera`,
  String.raw`今天|昨天|اليوم|أمس|hari ini|kemarin|วันนี้|เมื่อวาน`,
  String.raw`\p{Nd}{1,3}\s?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)s?`,
  String.raw`(?:vor|il y a|hace|há|před|قبل|منذ) ${UNIT}`,
  String.raw`(?:för |for )?(?:${UNIT}|an? \p{L}{3,6}) ?(?:ago|fa|geleden|temu|önce|sedan|siden|前|(?:yang )?lalu|ก่อน|ที่แล้ว)`,
].join('|');
/** Words for the time and nothing else. */
export const TIME = /* @__PURE__ */ whole(WHEN);
/** The time, and that it was sent by the reader. */
export const SENT = /* @__PURE__ */ new RegExp(
  String.raw`^(?:(?:sent|envoy\S+|enviad\S+|inviat\S+|verzonden|wysłan\S+|skickad\S*|sendt|odeslán\S*) (?:${WHEN})|(?:${WHEN}) (?:gesendet|verzonden|verstuurd|gönderil\S+))$`,
  'iu',
);
/** The time and one more word or two, of which none is known. */
export const ABOUT_TIME = /* @__PURE__ */ new RegExp(
  String.raw`^(?!received |erhalten |reçu)(?:\S{1,20} ){1,2}(?:${WHEN})$|^(?:${WHEN}) \S{1,20}$`,
  'iu',
);

const INVITATIONS = String.raw`invitations|einladungen|invitaciones|convites|inviti|uitnodigingen|zaproszenia|davetler|inbjudningar|invitationer|pozvánky|邀請|邀请|الدعوات|undangan|คำเชิญ`;
/** A heading over received invitations, with how many there are. */
export const RECEIVED = /* @__PURE__ */ new RegExp(
  String.raw`^(?:(?:manage|gérer(?: les| vos)?|gestionar|administrar|gerenciar|gestisci) )?(?:pending |keine ausstehenden |no pending |your )?(?:${INVITATIONS})(?: verwalten| beheren| reçues| en attente)?(?:\s*\(\p{Nd}[\p{Nd}.,\s]*\))?$|^received(?:\s*\(\p{Nd}+\))?$`,
  'iu',
);
/** A heading over people who did not ask. */
export const MAY_KNOW =
  /\bmay know\b|die sie (?:vielleicht )?kennen|connaissez peut-être|pourriez connaître|podrías conocer|quizá conozcas|talvez conheça|potresti conoscere|mogelijk kent|możesz znać|tanıyor olabil|kanske känner|^more suggestions|^suggestions for you|^people to follow|^grow your network/iu;
/** Where the frame of the page begins: messages, footer. */
export const FRAME =
  /^(?:messaging|nachrichten|messagerie|mensajes|mensagens|messaggi)(?:$|you are)|linkedin corporation|^about$|^accessibility$|^help cent(?:er|re)$/iu;
/** The number of all invitations: `All (47)`, or that of a heading. */
export const TOTAL = /* @__PURE__ */ new RegExp(
  String.raw`^(?:all|alle|tout|tous|toutes|todo|todos|todas|tutto|tutti|tutte|wszystkie|tümü|alla|vše|全部|الكل|semua|ทั้งหมด|received|empfangen|erhalten|reçues|${INVITATIONS})\s*\((\p{Nd}[\p{Nd}.,'’\s]*)\)`,
  'iu',
);
/** Any label with a number, as in the row over the list. */
export const CHIP = /^[^()]{1,40}\((\p{Nd}[\p{Nd}.,'’\s]*)\)$/u;

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`, 'iu');
}
