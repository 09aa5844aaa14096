import { filterNames } from './index-format.ts';
import { search, type SearchState } from './search.ts';

/** A choice for each filter. It is drawn before its choices are there, so that nothing moves when they come. */
export default function FilterBar({ state: { index, chosen } }: { readonly state: SearchState }) {
  return (
    <div class="search-filters">
      {filterNames.map((name) => {
        const filter = index?.filters.find((one) => one.name === name);
        return (
          <label key={name}>
            {LABELS[name]}
            <select value={chosen[name] ?? ''} onChange={(event) => search.choose(name, event.currentTarget.value)}>
              <option value="">Any</option>
              {filter?.choices.map(([value, label]) => (
                <option key={value} value={value} selected={chosen[name] === value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </div>
  );
}

const LABELS = { kind: 'Kind', verdict: 'Verdict', topic: 'Topic' } as const;
