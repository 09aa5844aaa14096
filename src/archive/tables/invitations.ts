import { columnsNamed } from '../csv/header.ts';
import { nameKey, shownName } from '../name-key.ts';
import type { Who } from '../records.ts';
import { Batch } from '../shelf.ts';
import { slugOf, urnOf } from '../slug.ts';
import type { Collect } from './collector.ts';
import { whoInRow } from './who-in-row.ts';

/**
 * Invitations.csv: sent and received ones, accepted or not, of about the last six months. It has no column
 * that says which are pending.
 */
export const collectInvitations: Collect = (header, file, shelf, dates) => {
  const [from, to, sentAt, message, direction, inviter, invitee] = columnsNamed(
    ...([
      header,
      'from',
      'to',
      'sentat',
      'message',
      'direction',
      'inviterprofileurl|inviterprofileurn',
      'inviteeprofileurl|inviteeprofileurn',
    ] as const),
  );
  const batch = new Batch(shelf.invitations);
  const owners: Who[] = [];
  const slugs = new Set<string>();
  let links = 0;

  return {
    take(row) {
      const way = row.text(direction).trim();
      const incoming = /^(?:INCOMING|RECEIVED)$/i.test(way);
      if (!incoming && !/^(?:OUTGOING|SENT)$/i.test(way)) return { reject: 'Its direction is neither INCOMING nor OUTGOING.', cell: way };
      const [other, otherLink, self, selfLink] = incoming ? [from, inviter, to, invitee] : [to, invitee, from, inviter];
      const link = row.text(otherLink);
      const found = whoInRow(row.text(other), link, row.text(sentAt), dates);
      if ('fate' in found) return found.fate;
      const { who, day, dated } = found;
      const owner = shownName(row.text(self));
      owners.push({ name: owner, key: nameKey(owner), slug: slugOf(row.text(selfLink)) });
      if (link.trim()) links++;
      for (const { slug } of [who, ...owners.slice(-1)]) if (slug) slugs.add(slug);
      const text = row.text(message).trim();
      // What nobody can see is no note.
      const note = message < 0 ? undefined : SEEN.test(text) ? text : '';
      return batch.take([[incoming, who.key || who.name, dated, note].join('\n')], {
        ...{ ...who, urn: urnOf(link), incoming, day, note, from: { file, line: row.line } },
      });
    },

    close() {
      const useless = links > 0 && slugs.size < 2 && (links > 3 || slugs.size === 0) && batch.items.every(({ urn }) => !urn);
      if (useless) for (const item of [...batch.items, ...owners]) item.slug = undefined;
      const [mine] = shelf.owners;
      const theirs = mine && owners.find(({ key, slug }) => key !== mine.key && (!slug || slug !== mine.slug));
      for (const owner of owners) shelf.owners.push(owner);
      batch.close();
      const missing = [sentAt < 0 ? '“Sent At”' : '', message < 0 ? '“Message”' : ''].filter(Boolean).join(' or ');
      const warnings = [
        ...(useless
          ? [
              'Its links to profiles name nobody, as in exports of late 2023, so people were told apart by name. A newer export has the links.',
            ]
          : []),
        ...(missing ? [`It has no column ${missing}, so what LinkedIn says there is not known.`] : []),
        ...(theirs ? [`It is of ${theirs.name}, and another file of ${mine.name}: two people’s invitations do not belong together.`] : []),
      ];
      return warnings;
    },
  };
};

const SEEN = /[^\s\p{Cf}]/u;
