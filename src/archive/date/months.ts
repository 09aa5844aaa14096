/**
 * The number of a month by its name, whole or short, with or without accents, in the languages below; 0
 * for any other word. A spreadsheet writes names of months in the language of its owner.
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

/**
 * Beginnings of names, a line a month. English, German, Dutch and the Nordic languages share most; then French, Spanish, Portuguese, Italian,
 * Polish, Czech, Turkish, Indonesian, Romanian, Slovene, Finnish, Russian, Bulgarian, Ukrainian, Greek, Arabic. Croatian is left out: it has names
 * of Polish for other months.
 */
const BEGINNINGS = [
  'jan ene gen sty led oca ian tam янв яну січ ιαν ينا',
  'feb fev lut uno sub hel фев лют φεβ فبر',
  'mar mrt mrz maa bre мар бер μαρ مار',
  'apr avr abr kwi dub nis huh апр кві απρ ابر',
  'may mai maj mei mag kve tou маи мая тра μαι ماي',
  'jun juin giu cze cer haz iun kes июн юни чер ιουν يون',
  'jul juil lug lip cervenec cervence tem iul hei июл юли лип ιουλ يول',
  'aug avg aou ago sie srp agu agt elo авг сер αυγ اغس',
  'sep set wrz zar eyl sze syy сен сеп вер σεπ سبت',
  'oct okt out ott paz rij eki lok окт жов οκτ اكت',
  'nov lis kas noi marras ноя ное лис νοε نوف',
  'dec dez dic des gru pro ara jou дек гру δεκ ديس',
];

const MONTHS = new Map(BEGINNINGS.flatMap((line, index) => line.split(' ').map((beginning) => [beginning, index + 1])));

const LONGEST = 8;
