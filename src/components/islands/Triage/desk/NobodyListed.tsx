import { NO_FILTERS, type Filters, type Part } from '#pile/index.ts';
import { deskStore } from '#state/desk.ts';
import { number } from '../words.ts';
import { nobodyIn } from './desk-words.ts';

/** What stands in place of the rows when there are none: why, and the way to those whom the filters hide. */
export default function NobodyListed({ part, filters, searching, hidden }: Props) {
  const filtered = !searching && hidden > 0;
  const why = searching ? 'Nobody in the pile has these words in their name, headline or note.' : nobodyIn[filters.place];
  return (
    <p tabIndex={-1} class="nobody">
      {filtered ? 'Nobody is left with these filters.' : why}{' '}
      {filtered && (
        <button type="button" onClick={() => deskStore.arrange(part, { filters: { ...NO_FILTERS, place: filters.place } })}>
          Show all {number(hidden)}
        </button>
      )}
    </p>
  );
}

interface Props {
  readonly part: Part;
  readonly filters: Filters;
  /** Whether the whole pile is searched, in place of the filters. */
  readonly searching: boolean;
  /** How many the filters hide. */
  readonly hidden: number;
}
