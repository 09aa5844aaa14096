/**
 * The number of a month by its name, whole or short, with or without accents, in the languages in which pages of
 * LinkedIn have been seen; 0 for any other word. A spreadsheet writes names of months in the language of its owner.
 */
export function monthNamed(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
  // The longest beginning counts: "červenec" is July, "červen" June.
  for (let length = Math.min(plain.length, LONGEST); length > 2; length--) {
    const month = MONTHS.get(plain.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

/** Beginnings of names, a line a month. English, German, Dutch and the Nordic languages share most; then French, Spanish, Portuguese, Italian, Polish, Czech, Turkish, Indonesian. */
const BEGINNINGS = [
  'jan ene gen sty led oca',
  'feb fev lut uno sub',
  'mar mrt mrz maa bre',
  'apr avr abr kwi dub nis',
  'may mai maj mei mag kve',
  'jun juin giu cze cer haz',
  'jul juil lug lip cervenec cervence tem',
  'aug aou ago sie srp agu agt',
  'sep set wrz zar eyl',
  'oct okt out ott paz rij eki',
  'nov lis kas',
  'dec dez dic des gru pro ara',
];

const MONTHS = new Map(BEGINNINGS.flatMap((line, index) => line.split(' ').map((beginning) => [beginning, index + 1])));

const LONGEST = 8;
