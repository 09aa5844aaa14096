/**
 * What names a person in a link to a LinkedIn profile: decoded, NFC, lower case, so that Connections.csv,
 * which percent-encodes, and the other files, which do not, agree. Undefined for any other link, and for one
 * whose slug is missing (exports of December 2023).
 */
export function slugOf(link: string): string | undefined {
  const found = PROFILE.exec(link.trim());
  // Some programs encode once more what is encoded already.
  return found?.[1] ? normal(decoded(decoded(found[1]))) : undefined;
}

/** The link to a profile: always https, always LinkedIn, whatever the slug holds. */
export function profileOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}

/** The number of `urn:li:member:<digits>`, which some exports of 2023 have in place of links. */
export function urnOf(text: string): string | undefined {
  return /^urn:li:member:(\d{1,20})$/.exec(text.trim())?.[1];
}

const PROFILE = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.){0,2}linkedin\.com(?::443)?(?:\/mwlite|\/m)?\/in\/([^/?#\s]+)(?:[/?#]\S*)?$/i;

/** Neither a separator nor a space, a control character or half a pair can be part of a slug. */
const FOREIGN = /[/?#\\<>"\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]|^\.+$/u;

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function normal(slug: string): string | undefined {
  const folded = slug.normalize('NFC').toLowerCase().normalize('NFC');
  return folded && folded.length <= 200 && !FOREIGN.test(folded) ? folded : undefined;
}
