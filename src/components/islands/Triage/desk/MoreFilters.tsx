import { ages, orders, type Counts, type Filters, type Order, type Part } from '#pile/index.ts';
import { ruleIds, type RuleId } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { deskStore, type Arrangement } from '#state/desk.ts';
import { number } from '../words.ts';
import Chip from './Chip.tsx';
import { ageName } from './desk-words.ts';

/** The filters that are folded away at first: what is known of people, how old their invitation is, the reason; and the order. */
export default function MoreFilters({ part, arrangement, counts, set }: Props) {
  const { filters, order } = arrangement;
  const reasons = ruleIds.filter((id) => counts.reason[id] || id === filters.reason);
  return (
    <div class="more-filters" id={`more-${part}`}>
      <div class="chips" role="group" aria-label="What is known of them">
        <Chip on={filters.firm === true} count={counts.firm} onPress={() => set({ firm: filters.firm ? undefined : true })}>
          No answer can change it
        </Chip>
        <Chip on={filters.note === 'with'} count={counts.with} onPress={() => set({ note: filters.note === 'with' ? undefined : 'with' })}>
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
  );
}

const ORDERS = { newest: 'Newest first', oldest: 'Oldest first', name: 'By name', 'with-note': 'With a note first' } as const;

/** Sets filters, or with `undefined` takes them away. */
export type SetFilters = (change: Partial<Record<keyof Filters, Filters[keyof Filters] | undefined>>) => void;

interface Props {
  readonly part: Part;
  readonly arrangement: Arrangement;
  readonly counts: Counts;
  readonly set: SetFilters;
}
