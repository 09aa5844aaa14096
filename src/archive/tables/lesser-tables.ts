import { columnsNamed } from '../csv/header.ts';
import { nameKey, shownName } from '../name-key.ts';
import type { RecordedDealing } from '../records.ts';
import { Batch } from '../shelf.ts';
import type { Collect } from './collector.ts';
import { whoInRow } from './who-in-row.ts';

/** Contacts.csv and its older kin: the address book the owner's phone or mail handed to LinkedIn. */
export const collectContacts: Collect = (header, file, shelf) => {
  const [first, middle, last, full, emails] = columnsNamed(
    header,
    'firstname',
    'middlename',
    'lastname',
    'fullname',
    'emails|emailaddress',
  );
  const batch = new Batch(shelf.contacts);
  return {
    take(row) {
      const key = nameKey(`${row.text(first)} ${row.text(middle)} ${row.text(last)}`) || nameKey(row.text(full));
      const addresses = row
        .text(emails)
        .toLowerCase()
        .split(/[,;\s]/)
        .filter((part) => /.@./.test(part));
      if (!key && addresses.length === 0) return { skip: 'entries without a name or an e-mail address' };
      return batch.take([[key, ...addresses].join('\n')], { key, emails: addresses, from: { file, line: row.line } });
    },
    close: () => batch.close(),
  };
};

/** Profile.csv: whose export it is. The birth date and the address in it are not looked at. */
export const collectProfile: Collect = (header, _file, shelf) => {
  const [first, last] = columnsNamed(header, 'firstname', 'lastname');
  const batch = new Batch(shelf.profiles);
  return {
    take(row) {
      const name = shownName(`${row.text(first)} ${row.text(last)}`);
      return name ? batch.take([name], { name, key: nameKey(name) }) : { reject: 'It names nobody.' };
    },
    close: () => batch.close(),
  };
};

/** Positions.csv: where the owner works now, since Connections.csv names companies too. */
export const collectPositions: Collect = (header, _file, shelf) => {
  const [company, until] = columnsNamed(header, 'companyname', 'finishedon');
  const batch = new Batch(shelf.employers);
  return {
    take(row) {
      const key = nameKey(row.text(company));
      return key && !row.text(until).trim() ? batch.take([key], { key }) : { skip: 'positions that have ended or name no company' };
    },
    close: () => batch.close(),
  };
};

/** Endorsements, recommendations and the owner's notes: dealings with one person, a row each. */
export function collectDealings(kind: RecordedDealing['kind']): Collect {
  return (header, file, shelf, dates) => {
    const [first, last, link, date, what, status] = columnsNamed(
      header,
      'firstname|endorserfirstname|endorseefirstname|connectionfirstname',
      'lastname|endorserlastname|endorseelastname|connectionlastname',
      'endorserpublicurl|endorseepublicurl|connectionprofileurl',
      'endorsementdate|creationdate|createdon',
      'skillname|text|note',
      'endorsementstatus',
    );
    const batch = new Batch(shelf.dealings);
    return {
      take(row) {
        const when = row.text(date);
        if (/^\s*redacted/i.test(row.text(status))) return { skip: 'withdrawn endorsements' };
        const name = `${row.text(first)} ${row.text(last)}`;
        if (!name.trim() && !row.has(link)) return { skip: 'hidden or closed accounts' };
        const found = whoInRow(name, row.text(link), when, dates);
        if ('fate' in found) return found.fate;
        const { who, day, dated } = found;
        return batch.take([[kind, who.key || who.name, dated, row.text(what)].join('\n')], {
          ...who,
          kind,
          day,
          from: { file, line: row.line },
        });
      },
      close: () => batch.close(),
    };
  };
}
