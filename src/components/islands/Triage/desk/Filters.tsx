import { places, type Counts, type Filters as Set, type Part } from '#pile/index.ts';
import { deskStore, type Arrangement } from '#state/desk.ts';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionWords } from '../../Verdict/verdict-words.ts';
import Chip from './Chip.tsx';
import MoreFilters, { type SetFilters } from './MoreFilters.tsx';
import { placeWords } from './desk-words.ts';

/** Which people of a pile are shown; every choice says how many it would show. */
export default function Filters({ part, arrangement, counts }: { part: Part; arrangement: Arrangement; counts: Counts }) {
  const { filters, more } = arrangement;
  const set: SetFilters = (change) => {
    const kept = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
    deskStore.arrange(part, { filters: Object.fromEntries(kept) as unknown as Set }); // the same names, each with one of its values
  };
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
      {more && <MoreFilters part={part} arrangement={arrangement} counts={counts} set={set} />}
    </div>
  );
}

const VERDICTS = ['accept', 'ask', 'decline', 'undecided'] as const;
