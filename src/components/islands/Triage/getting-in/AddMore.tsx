import { useState } from 'preact/hooks';
import { joinReadings, type Reading } from '#archive/index.ts';
import { reconcile, type Origin } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { useChoice } from './choice.ts';
import FileRows from './FileRows.tsx';
import ManyShared from './ManyShared.tsx';
import OpenSave from './OpenSave.tsx';
import PastedRest from './PastedRest.tsx';
import PeopleFound from './PeopleFound.tsx';
import PartHead from '../PartHead.tsx';
import WaysIn from './WaysIn.tsx';
import { importDeeds } from './import-deeds.ts';
import { say } from '../announce.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { people } from '../words.ts';

/** More people, or a later export: what it changes is said first, and decisions stay. */
export default function AddMore({ pile }: Shown) {
  const [found, setFound] = useState<{ reading: Reading; from: Origin }>();
  if (!found) {
    return (
      <section>
        <PartHead title="Add names, or a later export">
          <p>Whoever is a connection by then is done, whoever is new is added, and every decision stays.</p>
        </PartHead>
        <WaysIn demo={false} onRead={(reading, from) => setFound({ reading, from })} />
        <OpenSave into />
      </section>
    );
  }
  const { reading, from } = found;
  return (
    <Changes
      pile={pile}
      reading={reading}
      from={from}
      onMore={(more) => setFound({ reading: joinReadings(reading, more), from })}
      onLeave={() => setFound(undefined)}
    />
  );
}

function Changes({ pile, reading, from, onMore, onLeave }: ChangesProps) {
  const choice = useChoice(reading);
  const tied = reconcile(pile, { people: choice.chosen });
  const use = (): void => {
    pileStore.act(...importDeeds(tied.people, from, reading.asOf?.date));
    say(`Added: ${people(tied.added)}.`);
    goTo('queue');
  };
  return (
    <section>
      <PartHead title="What it changes" />
      <ul>
        <li>{people(tied.added)} new in the pile</li>
        <li>{people(tied.becameConnected)} now among your connections, and done</li>
        <li>{people(tied.again)} here already; what you decided about them stays</li>
        <li>{people(tied.notInIt)} not in it; they stay, since no file lists everyone</li>
      </ul>
      {pile.origins.has('demo') && from !== 'demo' && (
        <p class="notice problem">
          This pile is the demo. Real people would be mixed with invented ones: <a href="#summary">erase the demo</a> first.
        </p>
      )}
      <ManyShared choice={choice} />
      <PeopleFound choice={choice} />
      {reading.pasted && <PastedRest pasted={reading.pasted} people={reading.people.length} onMore={onMore} />}
      <FileRows files={reading.report.files} />
      <div class="buttons">
        <button type="button" class="primary" disabled={tied.people.length === 0} onClick={use}>
          Use it
        </button>
        <button type="button" onClick={onLeave}>
          Don’t use it
        </button>
      </div>
    </section>
  );
}

interface ChangesProps extends Pick<Shown, 'pile'> {
  readonly reading: Reading;
  readonly from: Origin;
  /** The rest of a list that was pasted in part. */
  readonly onMore: (reading: Reading) => void;
  readonly onLeave: () => void;
}
