import type { RuleId, Verdict } from '#rules/index.ts';
import { tierMeans, tierNames } from '#rules/tier-words.ts';
import { words } from '#rules/lists/words.ts';
import { rulePage } from '../address.ts';
import type { BoardEntry, BoardRow } from './board.ts';
import { Sign } from './Sign.tsx';

/**
 * Rules at their weight: a row a tier, reasons to accept on the left and to decline on the right. With a verdict,
 * the row that decides says so; with `all`, each row says what it means. Its styles are in board.css.
 */
export default function Board({ rows, verdict, all = false, heads = ['For', 'Against'] }: Props) {
  return (
    <div class={all ? 'board board-all' : 'board'}>
      <p class="board-heads" aria-hidden="true">
        <span class="tone-accept">
          {all && <Sign of="accept" />} {heads[0]}
        </span>
        <span class="tone-decline">
          {all && <Sign of="decline" />} {heads[1]}
        </span>
      </p>
      {rows.map((row) => (
        <Row key={row.tier} row={row} verdict={verdict} all={all} heads={heads} />
      ))}
    </div>
  );
}

function Row({ row: { tier, accept, decline, state }, verdict, all, heads }: RowProps) {
  const idle = !all && accept.length + decline.length === 0;
  const note = all ? tierMeans[tier] : noteOf(state, idle, verdict);
  return (
    <div class={`rung rung-${tier} ${idle ? 'rung-idle' : ''} ${state === 'decides' ? `rung-decides tone-${verdict ?? 'open'}` : ''}`}>
      <p class="rung-name">
        <b>{tierNames[tier]}</b> <span>{note}</span>
      </p>
      {!idle && <Side name={heads[0]} side="accept" entries={accept} struckBelow={state === 'below'} all={all} />}
      {!idle && <Side name={heads[1]} side="decline" entries={decline} struckBelow={state === 'below'} all={all} />}
    </div>
  );
}

function Side({ name, side, entries, struckBelow, all }: SideProps) {
  if (entries.length === 0) return <p class="rung-none">{all ? 'Nothing does, on this side.' : ''}</p>;
  return (
    <ul class={`tone-${side} ${struckBelow ? 'rung-grey' : ''}`} aria-label={name}>
      {entries.map(({ id, by }) => (
        <li key={id} class={by.length > 0 ? 'rung-aside' : undefined}>
          <Sign of={side} />
          <span>
            <a href={rulePage(id)}>{words[id].label}</a>
            {by.length > 0 && <small>outweighed: {labels(by)}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a row of a verdict's board says of itself. */
function noteOf(state: BoardRow['state'], idle: boolean, verdict: Verdict | undefined): string {
  if (state === 'decides') return verdict === 'ask' ? 'both sides: ask first' : 'this row decides';
  if (state === 'below') return 'not needed';
  if (idle) return 'nothing here';
  return state === 'above' ? 'outweighed' : '';
}

const labels = (ids: readonly RuleId[]): string =>
  ids
    .map((id) => words[id].label)
    .join(', ')
    .toLowerCase();

interface Props {
  readonly rows: readonly BoardRow[];
  /** What the deciding row decides. */
  readonly verdict?: Verdict | undefined;
  /** Every rule at its weight, as a page's own picture: rows are not folded and say what they mean. */
  readonly all?: boolean;
  /** What stands above the two sides. */
  readonly heads?: readonly [string, string];
}

interface RowProps {
  readonly row: BoardRow;
  readonly verdict: Verdict | undefined;
  readonly all: boolean;
  readonly heads: readonly [string, string];
}

interface SideProps {
  readonly name: string;
  readonly side: 'accept' | 'decline';
  readonly entries: readonly BoardEntry[];
  readonly struckBelow: boolean;
  readonly all: boolean;
}
