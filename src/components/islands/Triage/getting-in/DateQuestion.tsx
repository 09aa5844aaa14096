import { useState } from 'preact/hooks';
import type { DateOrder, Reading } from '#archive/index.ts';
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
  const count = asked.reduce((sum, one) => sum + one.count, 0);
  const read = async (order: DateOrder): Promise<void> => {
    setBusy(true);
    try {
      onReading(await again(order));
      say(`${count === 1 ? 'One date' : `${number(count)} dates`} read with the ${order === 'day-first' ? 'day' : 'month'} first.`);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  const orders: readonly DateOrder[] = first.looks === 'day-first' ? ['day-first', 'month-first'] : ['month-first', 'day-first'];
  return (
    <section class="notice" aria-labelledby="which-first">
      <h3 id="which-first">{count === 1 ? 'One date can' : `${number(count)} dates can`} be read two ways. Which way is right?</h3>
      <p>
        They look {first.looks === 'day-first' ? 'day-first' : 'month-first'}, such as “{first.example}”. A spreadsheet writes them so.
        Until you say, they are left out; nobody is lost by it.
      </p>
      {trouble && <p role="alert">{trouble}</p>}
      <div class="buttons">
        {orders.map((order) => (
          <button type="button" key={order} disabled={busy} onClick={() => void read(order)}>
            {order === 'day-first' ? 'Day first' : 'Month first'}: {dayOf(first.example, order)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The example as it would be read. */
function dayOf(example: string, order: DateOrder): string {
  const [one = '', two = '', year = ''] = example.split(/\D+/);
  const [day, month] = order === 'day-first' ? [one, two] : [two, one];
  return longDay(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

interface Props {
  readonly reading: Reading;
  /** Absent where nothing can be read again, as with typed names. */
  readonly again: ReadAgain | undefined;
  readonly onReading: (reading: Reading) => void;
}
