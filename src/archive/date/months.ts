/**
 * The number of a month by its name, whole or short, with or without accents, in the languages below and in those of which the browser knows
 * the names; 0 for any other word. A spreadsheet writes names of months in the language of its owner.
 *
 * @param isCroatian whether it is one of that language, which has names of Polish and of Czech for other months
 */
export function monthNamed(word: string, isCroatian = false): number {
  const plain = plainly(word);
  if (isCroatian) return CROATIAN.indexOf(plain.slice(0, 3)) + 1;
  // The longest beginning counts: "červenec" is July, "červen" June.
  for (let length = Math.min(plain.length, LONGEST); length > 2; length--) {
    const month = MONTHS.get(plain.slice(0, length));
    if (month !== undefined) return month;
  }
  named ??= namesOf(LANGUAGES);
  return named.get(plain) ?? 0;
}

/** Whether a name of a month is Croatian and nothing else. */
export function isCroatian(word: string): boolean {
  const plain = plainly(word);
  const beginning = plain.slice(0, 3);
  return /^(?:li|sr)pa?nj/.test(plain) || (CROATIAN.includes(beginning) && !MONTHS.has(beginning));
}

const CROATIAN: readonly string[] = 'sij vel ozu tra svi lip srp kol ruj lis stu pro'.split(' ');

/** Without accents, dots and the like, and without the word “in” that is part of a word in Hebrew. Vowels of India and Thailand are marks, and stay. */
function plainly(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{M}]|[\u0300-\u036F\u0640\u064B-\u0655]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/^ב/, '')
    .toLowerCase();
}

/** Languages of which the browser is asked for the names, as soon as one is met that is not known. */
const LANGUAGES = 'ca gl sq et lv lt ms fil vi az uz mk sr be kk hy ka he fa ur hi mr bn ta te gu th'.split(' ');

/** Their names of months, by CLDR; none that is another month in another of them. */
function namesOf(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const month of ['short', 'long'] as const) {
      for (const rest of [{}, { day: 'numeric', year: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, timeZone: 'UTC', ...rest });
        for (let number = 1; number <= 12; number++) {
          const parts = format.formatToParts(Date.UTC(2026, number - 1, 15));
          const name = plainly(parts.find(({ type }) => type === 'month')?.value ?? '');
          names.set(name, (names.get(name) ?? number) === number ? number : 0);
        }
      }
    }
  }
  return names;
}

let named: Map<string, number> | undefined;

/**
 * Beginnings of names, a line a month. English, German, Dutch and the Nordic languages share most; then French, Spanish, Portuguese, Italian,
 * Polish, Czech, Turkish, Indonesian, Romanian, Slovene, Finnish, Russian, Bulgarian, Ukrainian, Greek, Arabic; of Frisian and Irish what else would
 * be taken for another month.
 */
const BEGINNINGS = [
  'jan ene gen sty led oca ian tam янв яну січ ιαν ينا',
  'feb fev lut uno sub hel фев лют φεβ فبر',
  'mar mrt mrz maa bre мар бер μαρ مار',
  'apr avr abr kwi dub nis huh апр кві απρ ابر',
  'may mai maaie maj mei mag kve tou маи мая тра μαι ماي',
  'jun meith juin giu cze cer haz iun kes июн юни чер ιουν يون',
  'jul juil lug lip cervenec cervence tem iul hei июл юли лип ιουλ يول',
  'aug avg aou ago sie srp agu agt elo авг сер αυγ اغس',
  'sep set wrz zar eyl sze syy сен сеп вер σεπ سبت',
  'oct okt out ott paz rij eki lok окт жов οκτ اكت',
  'nov lis kas noi marras ноя ное лис νοε نوف',
  'dec dez dic des gru pro ara jou дек гру δεκ ديس',
];

const MONTHS = new Map(BEGINNINGS.flatMap((line, index) => line.split(' ').map((beginning) => [beginning, index + 1])));

const LONGEST = 8;
