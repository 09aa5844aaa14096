import { whole } from './known.ts';
import { INVITATIONS } from './every.ts';

/** A heading over received invitations, with how many there are. */
export const RECEIVED = new RegExp(
  String.raw`^(?:(?:manage|gérer(?: les| vos)?|gestionar|administrar|gerenciar|gestisci) )?(?:pending |keine ausstehenden |no pending |your )?(?:${INVITATIONS})(?: verwalten| beheren| reçues| en attente)?(?:\s*\(\p{Nd}[\p{Nd}.,\s]*\))?$|^received(?:\s*\(\p{Nd}+\))?$`,
  'iu',
);

/** Where the frame of the page begins: messages, footer. */
export const FRAME =
  /^(?:messaging|nachrichten|messagerie|mensajes|mensagens|messaggi)(?:$|you are)|linkedin corporation|^about$|^accessibility$|^help cent(?:er|re)$/iu;

/** What stands between a heading and its list. */
export const SHOW_ALL = whole('show all|see all|alle anzeigen|tout afficher|mostrar todo|ver todo');

/** The other tab over the list. */
export const SENT_TAB = whole('sent|gesendet|envoyées?|enviad[ao]s|inviat[ei]|verzonden|wysłane|skickade|sendt|gönderilen');

/** Accepting, in languages whose word for ignoring is not known: that button stands in the line before. */
export const ACCEPT_ALONE = whole('zaakceptuj|acceptera|přijmout|接受|قبول|terima|ยอมรับ');

/** Accepting what is no invitation to connect. */
export const TAKE_PART = whole("subscribe|follow|attend|join|abonnieren|folgen|teilnehmen|s['’]abonner|suivre|participer");

/** Such a label that runs into the name after it, as it does where a picture stands in a line. */
export const GLUED = /^(.{1,200}?(?:profile picture|profilbild)|photo de profil de (.{2,100}?)(?=\2))(?=\p{L})(.+)$/iu;
