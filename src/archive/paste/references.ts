/**
 * HTML as a browser writes it, with every other character reference read that mail and word processors are likely to have
 * put there. Those that are not known stay as they stand.
 */
export function asWritten(html: string): string {
  return html.replace(REFERENCE, read);
}

function read(whole: string, decimal?: string, hex?: string, letter?: string, accent = '', name = ''): string {
  if (letter) return letter + (ACCENTS[accent] ?? '');
  if (name) return NAMED[name] ?? whole;
  const point = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  const character = point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  return ESCAPED[character] ?? character;
}

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z])(acute|grave|circ|uml|tilde|ring|cedil|caron)|([a-z]{2,6}));?/gi;

/** An accent is put behind its letter; both become one where the text is made plain. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308' },
  ...{ tilde: '\u0303', ring: '\u030A', cedil: '\u0327', caron: '\u030C' },
};

const NAMED: Readonly<Record<string, string>> = {
  ...{ apos: "'", lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ hellip: '…', ndash: '–', mdash: '—', bull: '•', middot: '·', szlig: 'ß', oslash: 'ø', aelig: 'æ' },
};

/** What would be read as part of the HTML. */
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
