import { filterNames } from './index-format.ts';
import { search, type SearchState } from './search.ts';

/** The filters as words to press, one of each kind at a time; pressed again, a word lets go. */
export default function FilterBar({ state: { index, chosen } }: { readonly state: SearchState }) {
  return (
    <div class="search-filters">
      {filterNames.map((name) => {
        const filter = index?.filters.find((one) => one.name === name);
        return (
          <p key={name} role="group" aria-label={LABELS[name]}>
            {filter?.choices.map(([value, label]) => (
              <button
                key={value}
                type="button"
                class="quiet"
                aria-pressed={chosen[name] === value}
                onClick={() => search.choose(name, chosen[name] === value ? '' : value)}
              >
                {label}
              </button>
            ))}
          </p>
        );
      })}
    </div>
  );
}

const LABELS = { kind: 'Kind', verdict: 'Verdict', topic: 'Topic' } as const;
