import { columnOf } from '../csv/header.ts';
import { readDay } from '../date.ts';
import { nameKey, shownName } from '../name-key.ts';
import { Batch, type Invitation, type Self } from '../shelf.ts';
import { slugOf, urnOf } from '../slug.ts';
import type { Collect } from './collector.ts';

/**
 * Invitations.csv: sent and received ones, accepted or not, of about the last six months. It has no column
 * that says which are pending.
 */
export const collectInvitations: Collect = (header, file, shelf) => {
  const [from, to, sentAt, message, direction] = ['from', 'to', 'sentat', 'message', 'direction'].map((name) => columnOf(header, name));
  const inviter = columnOf(header, 'inviterprofileurl', 'inviterprofileurn');
  const invitee = columnOf(header, 'inviteeprofileurl', 'inviteeprofileurn');
  const batch = new Batch(shelf.invitations);
  const owners: Self[] = [];
  const slugs = new Set<string>();
  let links = 0;

  return {
    take(row) {
      const text = (column: number | undefined): string => row.text(column ?? -1);
      const incoming = INCOMING.test(text(direction).trim());
      if (!incoming && !OUTGOING.test(text(direction).trim())) {
        return { reject: 'Its direction is neither INCOMING nor OUTGOING.', cell: text(direction) };
      }
      const other = { name: shownName(text(incoming ? from : to)), link: text(incoming ? inviter : invitee).trim() };
      const self = { name: shownName(text(incoming ? to : from)), link: text(incoming ? invitee : inviter).trim() };
      const slug = slugOf(other.link);
      if (!other.name && !slug) return { reject: 'It names nobody.', cell: other.link };
      if (other.name.length > LONGEST_NAME) return { reject: 'The name is longer than any name.', cell: other.name };
      const day = readDay(text(sentAt));
      if (!day && text(sentAt).trim()) return { reject: 'Its date is in no known form.', cell: text(sentAt) };

      if (other.link) links++;
      for (const found of [slug, slugOf(self.link)]) if (found) slugs.add(found);
      owners.push({ name: self.name, key: nameKey(self.name), slug: slugOf(self.link) });
      const note = message === undefined || message < 0 ? undefined : text(message).trim().toWellFormed();
      const key = nameKey(other.name);
      const item: Invitation = {
        ...{ name: other.name || (slug ?? ''), key, slug, urn: urnOf(other.link) },
        ...{ incoming, day, note, from: { file, line: row.line } },
      };
      return batch.take([[incoming, key || other.name || `in/${slug ?? ''}`, day, note].join('\n')], item);
    },

    close() {
      const useless = links > 0 && slugs.size < 2 && batch.items.every(({ urn }) => !urn) && (links > 3 || slugs.size === 0);
      if (useless) for (const item of [...batch.items, ...owners]) item.slug = undefined;
      batch.close();
      shelf.owners.push(...owners);
      for (const { day } of batch.items) shelf.saw(day);
      return useless
        ? ['Its links to profiles name nobody, as in exports of late 2023, so people were told apart by name. A newer export has the links.']
        : [];
    },
  };
};

const INCOMING = /^(?:INCOMING|RECEIVED)$/i;
const OUTGOING = /^(?:OUTGOING|SENT)$/i;
const LONGEST_NAME = 300;
