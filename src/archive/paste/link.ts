import type { OtherKind } from './report.ts';

/** What a link of LinkedIn's leads to; undefined for any other, which says nothing about a card. */
export function linkedPlace(href: string): LinkedPlace | undefined {
  const [address = '', room = '', name = ''] = PLACE.exec(href) ?? [];
  const kind = ROOMS.get(room.toLowerCase());
  return kind && { kind, key: `${kind}/${name.toLowerCase()}`, address };
}

const PLACE = /^(?:https?:)?(?:\/\/)?(?:[a-z0-9-]+\.){0,2}linkedin\.com(?::443)?(?:\/mwlite|\/m)?\/([a-z]+)\/([^/?#\s]+)/i;

const ROOMS = /* @__PURE__ */ new Map<string, 'person' | OtherKind>([
  ['in', 'person'],
  ['newsletters', 'newsletter'],
  ['events', 'event'],
  ['showcase', 'showcase'],
  ['company', 'page'],
  ['school', 'school'],
  ['groups', 'group'],
]);

export interface LinkedPlace {
  readonly kind: 'person' | OtherKind;
  /** Two links with one key lead to the same place. */
  readonly key: string;
  /** The link, without what is behind the name of the place. */
  readonly address: string;
}
