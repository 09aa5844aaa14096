import { useState } from 'preact/hooks';
import type { DateReading, Reading } from '#archive/index.ts';
import { daysAfter } from '#pile/index.ts';
import { say } from '../announce.ts';
import { longDay, number } from '../words.ts';
import type { ReadAgain } from './WaysIn.tsx';

/** Asks once how to read dates that nothing in the files settles, as a spreadsheet leaves them; without an answer they stay out. */
export default function DateQuestion({ reading, again, onReading }: Props) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const asked = reading.report.files.flatMap(({ unsettled }) => unsettled ?? []);
  const [first] = asked;
  if (!first || !again) return null;
  const read = async (reading: DateReading, count: number): Promise<void> => {
    setBusy(true);
    try {
      onReading(await again(reading));
      say(`${count === 1 ? 'One date' : `${number(count)} dates`} read ${READ[reading]}.`);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  // Those of one kind are asked about at once.
  const kind = first.looks === 'day-numbers';
  const count = asked.filter(({ looks }) => (looks === 'day-numbers') === kind).reduce((sum, one) => sum + one.count, 0);
  const those = count === 1 ? 'One date' : `${number(count)} dates`;
  const readings: readonly DateReading[] = kind
    ? ['day-numbers']
    : first.looks === 'day-first'
      ? ['day-first', 'month-first']
      : ['month-first', 'day-first'];
  return (
    <section class="notice" aria-labelledby="which-first">
      <h3 id="which-first">
        {kind
          ? `${those} ${count === 1 ? 'is a number' : 'are numbers'}. Did a spreadsheet count the days?`
          : `${those} can be read two ways. Which way is right?`}
      </h3>
      <p>
        {kind
          ? `Some spreadsheets leave “${first.example}” where a date was.`
          : count === 1
            ? `It looks ${first.looks}: “${first.example}”. A spreadsheet writes dates so.`
            : `They look ${first.looks}, such as “${first.example}”. A spreadsheet writes them so.`}{' '}
        Until you say, {count === 1 ? 'it is' : 'they are'} left out; nobody is lost by it.
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <div class="buttons">
        {readings.map((reading) => (
          <button type="button" key={reading} disabled={busy} onClick={() => void read(reading, count)}>
            {BUTTONS[reading]}: {dayOf(first.example, reading)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The example as it would be read. */
function dayOf(example: string, reading: DateReading): string {
  if (reading === 'day-numbers') return longDay(daysAfter('1899-12-30', Math.floor(Number(example.replace(',', '.')))));
  const [one = '', two = '', year = ''] = example.split(/\D+/);
  const [day, month] = reading === 'day-first' ? [one, two] : [two, one];
  return longDay(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

const BUTTONS: Record<DateReading, string> = { 'day-first': 'Day first', 'month-first': 'Month first', 'day-numbers': 'Yes, read them so' };
const READ: Record<DateReading, string> = {
  'day-first': 'with the day first',
  'month-first': 'with the month first',
  'day-numbers': 'as days that were counted',
};

interface Props {
  readonly reading: Reading;
  /** Absent where nothing can be read again, as with typed names. */
  readonly again: ReadAgain | undefined;
  readonly onReading: (reading: Reading) => void;
}
