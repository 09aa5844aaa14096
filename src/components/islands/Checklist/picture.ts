import { because } from '#rules/because.ts';
import { sentenceText } from '#rules/sentence.ts';
import type { ChecklistState } from '#state/checklist.ts';
import { signOf } from '../Verdict/Sign.tsx';
import { actionTone, actionWords, verdictLine } from '../Verdict/verdict-words.ts';
import { today } from '../today.ts';

/**
 * Saves the verdict as a picture, drawn on this device: the word and its sign on their colour, the reason, the
 * invitation in words, the date and the site's address. Returns what to say of it; it holds no name.
 */
export async function savePicture({ answers, evaluation, policy }: ChecklistState, address: string): Promise<string> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) return REFUSED;
  const { action, settled } = evaluation;
  const style = getComputedStyle(document.documentElement);
  const serif = style.getPropertyValue('--serif');

  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = COLOURS[actionTone(action)];
  pen.fillRect(0, 0, WIDTH, 380);
  pen.fillStyle = '#fff';
  pen.font = `150px ${serif}`;
  pen.fillText(actionWords[action], EDGE, 190, WIDTH - 300);
  pen.font = '36px system-ui, sans-serif';
  lines(pen, because(evaluation, policy), WIDTH - 2 * EDGE).forEach((line, i) => pen.fillText(line, EDGE, 265 + i * 46));

  pen.save();
  pen.translate(WIDTH - 150, 140);
  pen.scale(11, 11);
  Object.assign(pen, { strokeStyle: '#fff', lineWidth: 1.7, lineCap: 'round', lineJoin: 'round' });
  pen.stroke(new Path2D(signOf(action)));
  pen.restore();

  pen.fillStyle = COLOURS.ink;
  pen.font = `40px ${serif}`;
  lines(pen, sentenceText(answers), WIDTH - 2 * EDGE).forEach((line, i) => pen.fillText(line, EDGE, 450 + i * 54));
  pen.fillStyle = COLOURS.soft;
  pen.font = '24px system-ui, sans-serif';
  pen.fillText(
    `${verdictLine(evaluation)}${settled ? '' : ', not the last word'} · ${today()} · ${new URL(address).host}`,
    EDGE,
    HEIGHT - 36,
  );

  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) return REFUSED;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = 'linkedin-invitation.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return 'A picture was made: linkedin-invitation.png.';
}

/** A text in lines that fit a width. */
function lines(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((made, word) => {
    const longer = [made.at(-1), word].filter(Boolean).join(' ');
    return pen.measureText(longer).width <= width && made.length > 0 ? [...made.slice(0, -1), longer] : [...made, word];
  }, []);
}

const REFUSED = 'Your browser did not allow a picture to be made.';
const WIDTH = 1200;
const HEIGHT = 800;
const EDGE = 60;
/** The light palette: a picture is looked at anywhere. */
const COLOURS = {
  paper: '#f5f1e7',
  ink: '#1c1b18',
  soft: '#5d584e',
  accept: '#14663c',
  ask: '#7c4d05',
  decline: '#a12d18',
  open: '#5d584e',
} as const;
