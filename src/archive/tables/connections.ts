import { columnsNamed } from '../csv/header.ts';
import { nameKey } from '../name-key.ts';
import { Batch } from '../shelf.ts';
import type { Collect } from './collector.ts';
import { whoInRow } from './who-in-row.ts';

/** Connections.csv: everyone the owner is connected to. Hidden and closed accounts are rows with a date and nothing else. */
export const collectConnections: Collect = (header, file, shelf, dates) => {
  const [first, last, url, email, company, on] = columnsNamed(
    header,
    'firstname',
    'lastname',
    'url',
    'emailaddress',
    'company',
    'connectedon',
  );
  const batch = new Batch(shelf.connections);
  return {
    take(row) {
      const name = `${row.text(first)} ${row.text(last)}`;
      if (!name.trim() && !row.has(url) && !row.has(email)) {
        dates.day(row.text(on)); // It tells when the export was made, as any other row does.
        return { skip: 'hidden or closed accounts' };
      }
      const found = whoInRow(name, row.text(url), row.text(on), dates);
      if ('fate' in found) return found.fate;
      const { who, day, dated } = found;
      return batch.take([who.slug ? `in/${who.slug}` : '', `${who.key || who.name}\n${dated}`], {
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
