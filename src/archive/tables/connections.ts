import { columnsOf } from '../csv/header.ts';
import { nameKey } from '../name-key.ts';
import { Batch } from '../shelf.ts';
import type { Collect } from './collector.ts';
import { whoInRow } from './who-in-row.ts';

/** Connections.csv: everyone the owner is connected to. Hidden and closed accounts are rows with a date and nothing else. */
export const collectConnections: Collect = (header, file, shelf) => {
  const [first, last, url, email, company, on] = columnsOf(
    header,
    'firstname',
    'lastname',
    'url',
    'emailaddress',
    'company',
    'connectedon',
  );
  const batch = new Batch(shelf.connections, shelf);
  return {
    take(row) {
      const name = `${row.text(first)} ${row.text(last)}`;
      if (!name.trim() && !row.has(url) && !row.has(email)) return { skip: 'hidden or closed accounts' };
      const found = whoInRow(row, name, row.text(url), on);
      if ('fate' in found) return found.fate;
      const { who, day } = found;
      return batch.take([who.slug ? `in/${who.slug}` : '', `${who.key || who.name}\n${day ?? ''}`], {
        ...who,
        day,
        email: row.text(email).trim().toLowerCase(),
        company: nameKey(row.text(company)),
        from: { file, line: row.line },
      });
    },
    close: () => batch.close(),
  };
};
