import { download } from '../download.ts';

/**
 * Saves the card as a picture: what it says, drawn anew in the light colours whatever the theme, so that it looks
 * the same wherever it is kept.
 *
 * @throws Error when the browser cannot draw or hand out a picture
 */
export async function saveCard(card: HTMLElement): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.hidden = true;
  canvas.style.colorScheme = 'light';
  card.append(canvas); // only what is in the page knows its colours
  try {
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser draws no pictures.');
    const text = cardText(card);
    const height = draw(pen, text);
    canvas.width = WIDTH;
    canvas.height = height;
    draw(pen, text); // a canvas that changes its size is empty again
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!picture) throw new Error('This browser hands out no picture.');
    download('my-rules.png', 'image/png', picture);
  } finally {
    canvas.remove();
  }
}

/** What the card says, as it stands on the page. */
function cardText(card: HTMLElement): CardText {
  const text = (selector: string): string => card.querySelector(selector)?.textContent.trim() ?? '';
  const rows = [...card.querySelectorAll('li')].map((item) => {
    const word = item.querySelector('strong')?.textContent.trim() ?? '';
    const tone = /tone-(accept|ask|decline)/.exec(item.className)?.[1] ?? '';
    const sign = item.querySelector('path')?.getAttribute('d') ?? '';
    return { word, tone, sign, who: item.textContent.trim().slice(word.length).trim() };
  });
  return { title: text('h2'), who: text('.card-who'), rows, foot: [text('.card-foot'), text('.card-made')].filter(Boolean) };
}

/** Draws the card and says how high it is. */
function draw(pen: CanvasRenderingContext2D, { title, who, rows, foot }: CardText): number {
  const style = getComputedStyle(pen.canvas);
  const serif = style.getPropertyValue('--serif');
  const sans = style.getPropertyValue('--sans');
  const colourOf = (role: string): string => {
    pen.canvas.style.color = `var(--${role})`;
    return style.color;
  };
  pen.fillStyle = colourOf('card');
  pen.fillRect(0, 0, WIDTH, pen.canvas.height);
  const write = (text: string, font: string, colour: string, x: number, y: number): number => {
    pen.font = font;
    pen.fillStyle = colour;
    const leading = parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '') * 1.35;
    return wrap(pen, text, WIDTH - EDGE - x).reduce((at, line) => {
      pen.fillText(line, x, at);
      return at + leading;
    }, y);
  };
  const below = write(title, `56px ${serif}`, colourOf('ink'), EDGE, EDGE + 50);
  let y = write(who, `34px ${serif}`, colourOf('soft'), EDGE, below - 16) + 20;
  for (const { word, tone, sign, who } of rows) {
    const colour = colourOf(tone || 'ink');
    pen.fillStyle = colourOf('line');
    pen.fillRect(EDGE, y - 34, WIDTH - 2 * EDGE, 2);
    pen.save();
    pen.translate(EDGE + 16, y + 12);
    pen.scale(2, 2);
    pen.strokeStyle = colour;
    pen.lineWidth = 2.25;
    pen.lineCap = pen.lineJoin = 'round';
    pen.stroke(new Path2D(sign));
    pen.restore();
    write(word, `600 32px ${sans}`, colour, EDGE + 44, y + 24);
    y = write(who, `32px ${sans}`, colourOf('ink'), EDGE + 230, y + 24) + 28;
  }
  for (const line of foot) y = write(line, `26px ${sans}`, colourOf('soft'), EDGE, y + 8) + 4;
  return Math.ceil(y + EDGE - 20);
}

/** A text in lines no wider than there is room. */
function wrap(pen: CanvasRenderingContext2D, text: string, room: number): readonly string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && pen.measureText(longer).width <= room) return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

const WIDTH = 1080;
const EDGE = 64;

interface CardText {
  readonly title: string;
  /** For whom the card is. */
  readonly who: string;
  readonly rows: readonly { readonly word: string; readonly tone: string; readonly sign: string; readonly who: string }[];
  readonly foot: readonly string[];
}
