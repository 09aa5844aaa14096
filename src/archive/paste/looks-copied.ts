/**
 * Whether a clipboard may hold a page of LinkedIn's, so that it is worth reading as one; names that were typed, and rows of
 * a spreadsheet, are none. It is asked on the page, before anything is fetched.
 */
export function looksCopied(html: string, text: string): boolean {
  return html.includes('linkedin.com/') || SIGNS.test(text.slice(0, 200_000));
}

const SIGNS =
  /^\s*(?:accept|ignore|annehmen|ignorieren|accepter|ignorer|aceptar|ignorar|aceitar|accetta|accepteren|zaakceptuj|acceptera|přijmout|接受|قبول|terima|ยอมรับ|withdraw|zurückziehen|manage invitations|einladungen verwalten|compose message|unsubscribe|contact info|start a post|forgot password\?)\s*$|(?:wants|inviting you) to connect\s*$|möchte kontakt mit ihnen|invited you to (?:follow|subscribe|attend|join)|’s profile picture\s*$|profilbild\s*$|^\s*photo de profil de |linkedin corporation/imu;
