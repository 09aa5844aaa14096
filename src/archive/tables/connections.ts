import { columnOf } from '../csv/header.ts';
import { readDay } from '../date.ts';
import { nameKey, shownName } from '../name-key.ts';
import { Batch } from '../shelf.ts';
import { slugOf } from '../slug.ts';
import type { Collect } from './collector.ts';

/** Connections.csv: everyone the owner is connected to. Hidden and closed accounts are rows with a date and nothing else. */
export const collectConnections: Collect = (header, file, shelf) => {
  const [first = -1, last = -1, url = -1, email = -1, company = -1, connectedOn = -1] = [
    ...['firstname', 'lastname', 'url', 'emailaddress', 'company', 'connectedon'],
  ].map((name) => columnOf(header, name));
  const batch = new Batch(shelf.connections);

  return {
    take(row) {
      const name = shownName(`${row.text(first)} ${row.text(last)}`);
      const link = row.text(url);
      const slug = slugOf(link);
      if (!name && !link.trim() && !row.has(email)) return { skip: 'hidden or closed accounts' };
      if (!name && !slug) return { reject: 'It names nobody.', cell: link || row.text(email) };
      const day = readDay(row.text(connectedOn));
      if (!day && row.text(connectedOn).trim()) return { reject: 'Its date is in no known form.', cell: row.text(connectedOn) };
      const key = nameKey(name);
      return batch.take([...(slug ? [`in/${slug}`] : []), `${key || name}\n${day ?? ''}`], {
        ...{ name: name || (slug ?? ''), key, slug, day, from: { file, line: row.line } },
        email: row.text(email).trim().toLowerCase(),
        company: companyKey(row.text(company)),
      });
    },

    close() {
      batch.close();
      for (const { day } of batch.items) shelf.saw(day);
      return [];
    },
  };
};

/** The name of a company as it is compared. */
export function companyKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
