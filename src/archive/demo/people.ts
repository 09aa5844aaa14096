/**
 * Invents the people of a demo export: the same ones for the same seed. Names are put together from two lists,
 * so that nobody in particular is meant; nothing about a person follows from the name.
 */
export function inventPeople({ seed, size }: { seed: number; size: number }): Invented[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // no list is empty
  return Array.from({ length: size }, (_, index) => {
    const first = pick(FIRST);
    const last = pick(LAST);
    const slug = `${first}-${last}-${index.toString(36)}-demo`.toLowerCase();
    return {
      first,
      last,
      slug,
      days: Math.floor(random() ** 1.6 * 200),
      minute: Math.floor(random() * 1440),
      company: pick(COMPANIES),
      ...fateOf(random(), pick),
    };
  });
}

export interface Invented extends RowFate {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly company: string;
  /** How many days before the export the invitation came. */
  readonly days: number;
  /** The minute of that day. */
  readonly minute: number;
}

interface RowFate {
  readonly kind: 'plain' | 'standard' | 'personal' | 'pitch' | 'connected' | 'silent' | 'written' | 'answered' | 'in-book';
  readonly note: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Of a hundred: about ninety without a note, as in real exports, but enough of each other kind to see. */
function fateOf(chance: number, pick: <T>(list: readonly T[]) => T): RowFate {
  if (chance < 0.03) return { kind: 'standard', note: STANDARD };
  if (chance < 0.06) return { kind: 'personal', note: pick(PERSONAL) };
  if (chance < 0.09) return { kind: 'pitch', note: pick(PITCHES) };
  if (chance < 0.17) return { kind: 'connected', note: '' };
  if (chance < 0.22) return { kind: 'silent', note: '' };
  if (chance < 0.25) return { kind: 'written', note: '' };
  if (chance < 0.28) return { kind: 'answered', note: '' };
  if (chance < 0.34) return { kind: 'in-book', note: '' };
  return { kind: 'plain', note: '' };
}

export const STANDARD = "I'd like to add you to my professional network on LinkedIn.";

const PERSONAL = [
  'Hi Jordan, we sat at the same table at the Harbour meetup in May. I would like to go on with our talk about onboarding.',
  'Jordan, your piece on release notes changed how our team writes them. May I ask you two questions about it?',
  'We both know Wren from the book club; she said you restore old radios as well. "Valves forever", as she puts it.',
];

const PITCHES = [
  'Guaranteed 40 new leads a month, or your money back!! Shall we talk on Tuesday?',
  'Hello, I help busy leaders like you, to win more clients with less effort. 15 minutes?',
];

const COMPANIES = [
  'Birchlane Foods',
  'Tidewater Optics',
  'Oakhaven Logistics, Ltd.',
  'Kestrel & Pine',
  'Lumenfold',
  'Saltmarsh Studio',
  'Nine Bells Press',
];

const FIRST = (
  'Abeni Aino Amara Anouk Arvid Bronagh Caoimhe Chidi Dalia Eero Eluned Farida Goran Hamza Hanae Ilse Isandro Jannik Kaveh Kwame ' +
  'Leilani Lucja Maël Mirela Naoko Nerys Ngozi Oisín Pilar Quentin Rasmus Rukhsana Sanjana Seo-yeon Tamsin Teuila Vanja Wanjiru Yusra Zoë'
).split(' ');

const LAST = (
  'Abernethy Adeyinka Bjarnason Brzozowski Calloway Castellanos Dalgaard Eberhart Farsakh Fennimore Gundersen Haverkamp Ibekwe Jalonen ' +
  'Kanagawa Kettlewell Lindqvist Mwangombe Nakasone Oyelaran Pemberley Quispe Ravnikar Sandoval Tamblyn Umarov Valtýsson Wetherell Yamashiro Zubiri'
).split(' ');
