import { useState } from 'preact/hooks';
import { joinReadings, type Reading } from '#archive/index.ts';
import type { Deed, Origin } from '#pile/index.ts';
import { parse } from '#state/link.ts';
import { pileStore } from '#state/pile.ts';
import type { Keeping } from '#state/pile-log.ts';
import { read } from '#state/storage.ts';
import OpenSave from './OpenSave.tsx';
import Report from './Report.tsx';
import WaysIn, { type ReadAgain } from './WaysIn.tsx';
import { isInvitation } from './choice.ts';
import { importDeeds } from './import-deeds.ts';
import { useShared } from './use-shared.ts';
import { say } from '../announce.ts';
import { goTo } from '../views.ts';
import { people } from '../words.ts';

/** The way in: names, an export, the demo or a save file; then what was found, before anything is kept. */
export default function GetIn() {
  const [found, setFound] = useState<{ reading: Reading; from: Origin; again?: ReadAgain | undefined }>();
  const [save, setSave] = useState<File>();
  const trouble = useShared((reading) => setFound({ reading, from: 'names' }));
  if (!found) {
    return (
      <>
        {trouble && (
          <p class="notice problem" role="alert">
            {trouble}
          </p>
        )}
        <WaysIn onRead={(reading, from, again) => setFound({ reading, from, again })} onSave={setSave} />
        <OpenSave given={save} />
      </>
    );
  }
  const { reading, from, again } = found;
  return (
    <>
      <Report
        reading={reading}
        from={from}
        again={again}
        onMore={(more) => setFound({ reading: joinReadings(reading, more), from })}
        onUse={(people, keeping) => use({ ...reading, people }, from, keeping)}
        onReading={(reading) => setFound({ reading, from, again })}
        onLeave={() => setFound(undefined)}
      />
      {save && <OpenSave given={save} />}
    </>
  );
}

/** Begins a pile: the people, and what this browser already knows of the reader. */
function use(reading: Reading, from: Origin, keeping: Keeping): void {
  const known: readonly Deed[] = [
    { kind: 'you', answers: parse(read('about-you')).answers },
    { kind: 'policy', policy: parse(read('policy')).policy ?? 'as-written' },
  ];
  void pileStore.begin(keeping, [...known, ...importDeeds(reading, from)]);
  goTo('queue');
  say(`${people(reading.people.filter(isInvitation).length || reading.people.length)} opened.`);
}
