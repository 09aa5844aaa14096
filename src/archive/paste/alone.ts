/**
 * Whether HTML is one card copied alone, of which Chromium drops the container, and with it its mark: it begins with the only
 * picture that has a label, and ends with a button. Nothing else of a page can be in it.
 */
export function isAlone(html: string): boolean {
  const [picture, ...others] = html.match(/<img\b[^<>]*\salt="[^"]+"/g) ?? [];
  if (!picture || others.length > 0) return false;
  const after = html.slice(Math.max(html.lastIndexOf('</button'), html.lastIndexOf('</a')));
  return TAGS.test(html.slice(0, html.indexOf(picture))) && TAGS.test(after);
}

/** The card in a container with the mark that its list has; by an element that no end in it can close. */
export const inContainer = (html: string): string => `<card-alone componentkey="urn:li:invitation:">${html}</card-alone>`;

const TAGS = /^(?:\s|<[^<>]*>)*$/;
