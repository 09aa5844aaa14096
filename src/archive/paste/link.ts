import { slugOf } from '../slug.ts';
import type { OtherKind } from './report.ts';

/** What a link of LinkedIn's leads to; undefined for any other, which says nothing about a card. */
export function linkedPlace(href: string): LinkedPlace | undefined {
  const slug = slugOf(href);
  if (slug) {
    // An id of the page's own is no slug, and never equal to one.
    const number = /\/in\/(ACo[A-Za-z0-9_-]{10,})/.exec(href)?.[1];
    return number ? { kind: 'person', key: `#${number}` } : { kind: 'person', key: slug, slug };
  }
  const path = /^(?:https?:)?\/\/(?:[a-z0-9-]+\.){0,2}linkedin\.com(\/[^?#]*)?/i.exec(href)?.[1] ?? '';
  const [, room = ''] = /^(?:\/mwlite|\/m)?\/([a-z]+)\//i.exec(path) ?? [];
  const kind = ROOMS.get(room.toLowerCase());
  return kind && { kind, key: path };
}

const ROOMS = /* @__PURE__ */ new Map<string, OtherKind>([
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
  readonly slug?: string;
}
