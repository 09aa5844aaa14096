import { describe, expect, it } from 'vitest';
import { reminder } from '#components/islands/Checklist/reminder.ts';

const address = `https://site.example/checklist/#note=none&${'same-industry=yes&'.repeat(8)}message=no-reply`;
const file = reminder(address, new Date(2026, 11, 25, 12));

describe('a reminder', () => {
  it('falls two weeks later, also into the next year', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20270108\r\n');
  });

  it('ends every line in CRLF and folds it at 75 octets', () => {
    const lines = file.split('\r\n');
    expect(lines.join('').includes('\n')).toBe(false);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('holds the link whole once unfolded', () => {
    expect(file.replaceAll('\r\n ', '')).toContain(`URL:${address}\r\n`);
  });
});
