/**
 * A figure of a guide as a share image can show it: what is drawn, and its words apart, since satori turns words into
 * paths and a picture must not rest on the machine's fonts.
 *
 * @param html the figure as its page has it
 * @param css the styles of drawings, as Prettier leaves them
 * @param colour what a name of the palette stands for
 * @throws Error when there is no drawing
 */
export function figureOf(html: string, css: string, colour: Palette): Figure {
  const found = /<svg class="drawing" viewBox="0 0 (\d+) (\d+)"[^>]*>([\s\S]*?)<\/svg>/.exec(html);
  if (!found) throw new Error('There is no drawing to put on a share image.');
  const [width, height, inside = ''] = [Number(found[1]), Number(found[2]), found[3]];
  const styles = stylesOf(css);
  const drawn = inside.replace(/<(text|title|desc)\b[\s\S]*?<\/\1>/g, '');
  const used = new Set([...drawn.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const sheet = [...styles].map(([name, style]) => (used.has(name) ? ruleOf(name, style, colour) : '')).join('');
  const tones = TONES.map((tone) => `.${tone}{color:${colour(plain(tone))}}`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="${colour('ink')}"><style>${tones}${sheet}</style>${drawn}</svg>`;
  return { width, height, svg, words: wordsIn(inside, styles, colour) };
}

/** What each class says, alone or in a drawing, outside of any condition. */
function stylesOf(css: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>();
  for (const [, name = '', style = ''] of css.matchAll(/^ {2}(?:\.drawing )?\.([\w-]+) \{\n([^}]*)\}/gm)) {
    styles.set(name, (styles.get(name) ?? '') + style);
  }
  return styles;
}

/** The library that draws knows no variables: a tone is handed down as the colour of the text, a tint by its own selectors. */
function ruleOf(name: string, style: string, colour: Palette): string {
  const toned = style.replaceAll('var(--tone)', 'currentColor');
  if (!toned.includes('--tint')) return `.${name}{${painted(toned, colour)}}`;
  return TONES.map((tone) => `.${tone} .${name},.${tone}.${name}{${painted(toned, colour, tone)}}`).join('');
}

const painted = (style: string, colour: Palette, tone = ''): string =>
  style.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    return colour(name === 'tone' ? plain(tone) : name === 'tint' ? `${plain(tone)}-tint` : name);
  });

const plain = (tone: string): string => tone.replace('tone-', '');

/** Every line of words with its place: its own, moved by the groups around it. */
function wordsIn(inside: string, styles: ReadonlyMap<string, string>, colour: Palette): readonly Word[] {
  const words: Word[] = [];
  const around: Group[] = [{ x: 0, y: 0, tone: '' }];
  let classes = '';
  for (const [, closes, tag, attributes = '', text = ''] of inside.matchAll(/<(\/?)(g|text|tspan)\b([^>]*)>([^<]*)/g)) {
    const group = around.at(-1) ?? { x: 0, y: 0, tone: '' };
    const read = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const own = read('class') ?? '';
    if (tag === 'g') {
      const [, x = 0, y = 0] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(read('transform') ?? '') ?? [];
      if (closes) around.pop();
      else around.push({ x: group.x + Number(x), y: group.y + Number(y), tone: toneIn(own) ?? group.tone });
      continue;
    }
    if (!closes && tag === 'text') classes = own;
    if (!closes && (tag === 'text' || read('y') !== undefined)) {
      const style = `${classes} ${own}`.split(' ').map((name) => styles.get(name) ?? '');
      const said = (name: string): string | undefined =>
        style.findLast((one) => one.includes(`${name}:`))?.match(new RegExp(`\\b${name}: ([^;]+)`))?.[1];
      words.push({
        text: '',
        x: group.x + Number(read('x') ?? 0),
        y: group.y + Number(read('y') ?? 0),
        size: Number.parseFloat(said('font-size') ?? '14.5'),
        fill: painted(said('fill') ?? '', colour, toneIn(own) ?? toneIn(classes) ?? (group.tone || 'ink')) || colour('ink'),
        anchor: ANCHORS[said('text-anchor') ?? ''] ?? 'flex-start',
      });
    }
    const last = words.at(-1);
    if (last) words[words.length - 1] = { ...last, text: last.text + text.replace(/\s+/g, ' ') };
  }
  return words.map((word) => ({ ...word, text: word.text.trim() })).filter(({ text }) => text);
}

const toneIn = (classes = ''): string | undefined => TONES.find((tone) => classes.split(' ').includes(tone));
const TONES = ['tone-accept', 'tone-ask', 'tone-decline'] as const;
const ANCHORS: Readonly<Record<string, Word['anchor']>> = { middle: 'center', end: 'flex-end' };

type Palette = (name: string) => string;

interface Group {
  readonly x: number;
  readonly y: number;
  readonly tone: string;
}

/** A drawing in its own units, and the words to put over it. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly words: readonly Word[];
}

/** One line of words: where its line of writing begins, is centred or ends. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'flex-start' | 'center' | 'flex-end';
}
