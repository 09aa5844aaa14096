import { ages, orders, places, type Counts, type Filters as Set, type Order, type Part } from '#pile/index.ts';
import { ruleIds, type RuleId, type Verdict } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { deskStore, type Arrangement } from '#state/desk.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../../Verdict/verdict-words.ts';
import { number } from '../words.ts';
import { ageName, placeWords } from './desk-words.ts';

/** Which people of a pile are shown, and in which order; every choice says how many it would show. */
export default function Filters({ part, arrangement, counts }: { part: Part; arrangement: Arrangement; counts: Counts }) {
  const { filters, order, more } = arrangement;
  const set = (change: Partial<Record<keyof Set, Set[keyof Set] | undefined>>): void => {
    const kept = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
    deskStore.arrange(part, { filters: Object.fromEntries(kept) as unknown as Set }); // the same names, each with one of its values
  };
  const reasons = ruleIds.filter((id) => counts.reason[id] || id === filters.reason);
  const chosen = Object.keys(filters).filter((name) => !['place', 'verdict', 'words'].includes(name)).length;
  return (
    <div class="filters">
      <div class="chips" role="group" aria-label="Which people">
        {places
          .filter((place) => place === 'waiting' || counts.place[place] > 0 || place === filters.place)
          .map((place) => (
            <Chip key={place} on={filters.place === place} count={counts.place[place]} onPress={() => set({ place, verdict: undefined })}>
              {placeWords[place]}
            </Chip>
          ))}
      </div>
      <div class="chips" role="group" aria-label="Verdict">
        {VERDICTS.filter((verdict) => counts.verdict[verdict] > 0 || verdict === filters.verdict).map((verdict) => (
          <Chip
            key={verdict}
            tone={verdict}
            on={filters.verdict === verdict}
            count={counts.verdict[verdict]}
            onPress={() => set({ verdict: filters.verdict === verdict ? undefined : verdict })}
          >
            <Sign of={verdict} /> {actionWords[verdict]}
          </Chip>
        ))}
        <button
          type="button"
          class="chip"
          aria-expanded={more}
          aria-controls={`more-${part}`}
          onClick={() => deskStore.arrange(part, { more: !more })}
        >
          More filters{chosen > 0 && <b> {chosen}</b>}
        </button>
      </div>
      {filters.words.length > 0 && (
        <div class="chips" role="group" aria-label="Words">
          {filters.words.map((word) => (
            <button type="button" key={word} class="chip" onClick={() => set({ words: filters.words.filter((one) => one !== word) })}>
              “<bdi translate={false}>{word}</bdi>” <span aria-hidden="true">×</span>
              <span class="visually-hidden">: show all again</span>
            </button>
          ))}
        </div>
      )}
      {more && (
        <div class="more-filters" id={`more-${part}`}>
          <div class="chips" role="group" aria-label="What is known of them">
            <Chip on={filters.firm === true} count={counts.firm} onPress={() => set({ firm: filters.firm ? undefined : true })}>
              No answer can change it
            </Chip>
            <Chip
              on={filters.note === 'with'}
              count={counts.with}
              onPress={() => set({ note: filters.note === 'with' ? undefined : 'with' })}
            >
              Wrote a note
            </Chip>
            <Chip
              on={filters.note === 'without'}
              count={counts.without}
              onPress={() => set({ note: filters.note === 'without' ? undefined : 'without' })}
            >
              No note
            </Chip>
            <Chip on={filters.message === true} count={counts.message} onPress={() => set({ message: filters.message ? undefined : true })}>
              Messages between you
            </Chip>
            <Chip on={filters.hint === true} count={counts.hint} onPress={() => set({ hint: filters.hint ? undefined : true })}>
              A hint in your files
            </Chip>
          </div>
          <div class="chips" role="group" aria-label="Age">
            {ages
              .filter((age) => counts.age[age] > 0 || age === filters.age)
              .map((age) => (
                <Chip
                  key={age}
                  on={filters.age === age}
                  count={counts.age[age]}
                  onPress={() => set({ age: filters.age === age ? undefined : age })}
                >
                  {ageName[age]}
                </Chip>
              ))}
          </div>
          <p class="choose">
            <label for={`reason-${part}`}>Reason</label>
            <select
              id={`reason-${part}`}
              value={filters.reason ?? ''}
              onChange={(event) => set({ reason: (event.currentTarget.value || undefined) as RuleId | undefined })} // one of the options
            >
              <option value="">Any</option>
              {reasons.map((id) => (
                <option key={id} value={id}>
                  {words[id].label} ({number(counts.reason[id] ?? 0)})
                </option>
              ))}
            </select>
            <label for={`order-${part}`}>Order</label>
            <select
              id={`order-${part}`}
              value={order}
              onChange={(event) => deskStore.arrange(part, { order: event.currentTarget.value as Order })} // one of the options
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {ORDERS[one]}
                </option>
              ))}
            </select>
          </p>
        </div>
      )}
    </div>
  );
}

function Chip({ on, count, tone, onPress, children }: ChipProps) {
  return (
    <button type="button" class={`chip ${tone ? `tone-${actionTone(tone)}` : ''}`} aria-pressed={on} onClick={onPress}>
      {children} <b>{number(count)}</b>
    </button>
  );
}

interface ChipProps {
  readonly on: boolean;
  readonly count: number;
  readonly tone?: Verdict;
  readonly onPress: () => void;
  readonly children: preact.ComponentChildren;
}

const VERDICTS = ['accept', 'ask', 'decline', 'undecided'] as const;

const ORDERS = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name', 'with-note': 'With a note first' } as const;
