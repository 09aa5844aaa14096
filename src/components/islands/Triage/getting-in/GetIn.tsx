import { useState } from 'preact/hooks';
import { joinReadings, type Day, type Person, type Reading } from '#archive/index.ts';
import type { Deed, Origin } from '#pile/index.ts';
import { parse } from '#state/link.ts';
import { pileStore } from '#state/pile.ts';
import type { Keeping } from '#state/pile-log.ts';
import { read } from '#state/storage.ts';
import OpenSave from './OpenSave.tsx';
import Report from './Report.tsx';
import WaysIn from './WaysIn.tsx';
import { isInvitation } from './choice.ts';
import { importDeeds } from './import-deeds.ts';
import { say } from '../announce.ts';
import { goTo } from '../views.ts';
import { people } from '../words.ts';

/** The way in: names, an export, the demo or a save file; then what was found, before anything is kept. */
export default function GetIn() {
  const [found, setFound] = useState<{ reading: Reading; from: Origin }>();
  if (!found) {
    return (
      <>
        <WaysIn onRead={(reading, from) => setFound({ reading, from })} />
        <OpenSave />
      </>
    );
  }
  const { reading, from } = found;
  return (
    <Report
      {...found}
      onMore={(more) => setFound({ reading: joinReadings(reading, more), from })}
      onUse={(people, keeping) => use(people, from, reading.asOf?.date, keeping)}
      onLeave={() => setFound(undefined)}
    />
  );
}

/** Begins a pile: the people, and what this browser already knows of the reader. */
function use(chosen: readonly Person[], from: Origin, asOf: Day | undefined, keeping: Keeping): void {
  const known: readonly Deed[] = [
    { kind: 'you', answers: parse(read('aboutYou')).answers },
    { kind: 'policy', policy: parse(read('policy')).policy ?? 'as-written' },
  ];
  void pileStore.begin(keeping, [...known, ...importDeeds(chosen, from, asOf)]);
  goTo('queue');
  say(`${people(chosen.filter(isInvitation).length || chosen.length)} opened.`);
}
