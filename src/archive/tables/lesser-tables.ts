import { columnOf } from '../csv/header.ts';
import type { Row } from '../csv/row.ts';
import { readDay } from '../date.ts';
import { nameKey, shownName } from '../name-key.ts';
import { Batch, type Favour } from '../shelf.ts';
import { slugOf } from '../slug.ts';
import type { Collect } from './collector.ts';
import { companyKey } from './connections.ts';

/** Contacts.csv and its older kin: the address book the owner's phone or mail handed to LinkedIn. */
export const collectContacts: Collect = (header, file, shelf) => {
  const [first = -1, middle = -1, last = -1, full = -1] = ['firstname', 'middlename', 'lastname', 'fullname'].map((name) => columnOf(header, name));
  const emails = columnOf(header, 'emails', 'emailaddress');
  const batch = new Batch(shelf.contacts);
  return {
    take(row) {
      const parts = shownName([first, middle, last].map((column) => row.text(column)).join(' '));
      const key = nameKey(parts || row.text(full));
      const addresses = row.text(emails).toLowerCase().split(/[,;\s]+/).filter((part) => part.includes('@'));
      if (!key && addresses.length === 0) return { skip: 'entries without a name or an e-mail address' };
      return batch.take([[key, ...addresses].join('\n')], { key, emails: addresses, from: { file, line: row.line } });
    },
    close() {
      batch.close();
      return [];
    },
  };
};

/** Profile.csv: whose export it is. The birth date and the address in it are not looked at. */
export const collectProfile: Collect = (header, _file, shelf) => {
  const names: string[] = [];
  const [first = -1, last = -1] = ['firstname', 'lastname'].map((name) => columnOf(header, name));
  return {
    take(row) {
      const name = shownName(`${row.text(first)} ${row.text(last)}`);
      if (!name) return { reject: 'It names nobody.', cell: '' };
      if (names.includes(name) || shelf.profileNames.includes(name)) return 'duplicate';
      names.push(name);
      return 'accepted';
    },
    close() {
      shelf.profileNames.push(...names);
      return [];
    },
  };
};

/** Positions.csv: where the owner works now, for connections whose company the files name. */
export const collectPositions: Collect = (header, file, shelf) => {
  const [company = -1, until = -1] = ['companyname', 'finishedon'].map((name) => columnOf(header, name));
  const now = new Map<string, { file: string; line: number }>();
  return {
    take(row) {
      if (row.text(until).trim()) return { skip: 'positions that have ended' };
      const key = companyKey(row.text(company));
      if (!key) return { skip: 'positions without a company' };
      if (now.has(key) || shelf.employers.has(key)) return 'duplicate';
      now.set(key, { file, line: row.line });
      return 'accepted';
    },
    close() {
      for (const [key, from] of now) shelf.employers.set(key, from);
      return [];
    },
  };
};

/** Endorsements, recommendations and the owner's notes: dealings with one person, a row each. */
export function collectFavours(kind: Favour['kind'], columns: { first: string; last: string; link?: string; date: string; what: string }): Collect {
  return (header, file, shelf) => {
    const [first = -1, last = -1, date = -1, what = -1] = [columns.first, columns.last, columns.date, columns.what].map((name) => columnOf(header, name));
    const link = columns.link ? columnOf(header, columns.link) : -1;
    const status = columnOf(header, 'endorsementstatus');
    const batch = new Batch(shelf.favours);
    return {
      take(row: Row) {
        if (/^redacted$/i.test(row.text(status).trim())) return { skip: 'withdrawn endorsements' };
        const name = shownName(`${row.text(first)} ${row.text(last)}`);
        const slug = slugOf(row.text(link));
        if (!name && !slug) return { skip: 'hidden or closed accounts' };
        const day = readDay(row.text(date));
        if (!day && row.text(date).trim()) return { reject: 'Its date is in no known form.', cell: row.text(date) };
        const key = nameKey(name);
        return batch.take([[kind, key || name, day, row.text(what)].join('\n')], { name, key, slug, kind, day, from: { file, line: row.line } });
      },
      close() {
        batch.close();
        for (const { day } of batch.items) shelf.saw(day);
        return [];
      },
    };
  };
}
