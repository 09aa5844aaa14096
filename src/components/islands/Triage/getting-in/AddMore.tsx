import { useState } from 'preact/hooks';
import { joinReadings, type PersonId, type Reading } from '#archive/index.ts';
import { reconcile, takenOut, type Deed, type Origin } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import { useChoice } from './choice.ts';
import DateQuestion from './DateQuestion.tsx';
import FileRows from './FileRows.tsx';
import ManyShared from './ManyShared.tsx';
import OpenSave from './OpenSave.tsx';
import PastedRest from './PastedRest.tsx';
import PeopleFound from './PeopleFound.tsx';
import Name from '../Name.tsx';
import PartHead from '../PartHead.tsx';
import SecondExport from './SecondExport.tsx';
import WaysIn, { type ReadAgain } from './WaysIn.tsx';
import { nobodyInFiles } from './file-words.ts';
import { importDeeds } from './import-deeds.ts';
import { nobodyIn } from './paste-words.ts';
import { useShared } from './use-shared.ts';
import { say } from '../announce.ts';
import type { Shown } from '../use-pile.ts';
import { goTo } from '../views.ts';
import { people } from '../words.ts';

/** More people, or a later export: what it changes is said first, and decisions stay. */
export default function AddMore({ pile }: Shown) {
  const [found, setFound] = useState<{ reading: Reading; from: Origin; again?: ReadAgain | undefined }>();
  const [save, setSave] = useState<File>();
  const trouble = useShared((reading) => setFound({ reading, from: 'names' }));
  if (!found) {
    return (
      <section>
        <PartHead title="Add names, or a later export">
          <p>Whoever is a connection by then is done, whoever is new is added, and every decision stays.</p>
        </PartHead>
        {trouble && (
          <p class="notice problem" role="alert">
            {trouble}
          </p>
        )}
        <WaysIn demo={false} onRead={(reading, from, again) => setFound({ reading, from, again })} onSave={setSave} />
        <OpenSave into given={save} />
      </section>
    );
  }
  const { reading, from, again } = found;
  return (
    <>
      <Changes
        pile={pile}
        reading={reading}
        from={from}
        again={again}
        onReading={(reading) => setFound({ reading, from, again })}
        onMore={(more) => setFound({ reading: joinReadings(reading, more), from })}
        onLeave={() => setFound(undefined)}
      />
      {save && <OpenSave into given={save} />}
    </>
  );
}

function Changes({ pile, reading, from, again, onReading, onMore, onLeave }: ChangesProps) {
  const choice = useChoice(reading, takenOut(pile));
  const [apart, setApart] = useState<ReadonlySet<PersonId>>(new Set());
  const [closing, setClosing] = useState(true);
  const tied = reconcile(pile, { ...reading, people: choice.chosen }, apart);
  // Whoever is left out here is still in the export.
  const { gone, lapsed } = reconcile(pile, { ...reading, people: choice.people }, apart);
  const over = [...tied.past.map(({ id }) => id), ...[...gone, ...lapsed].map(({ person }) => person.id)];
  const use = (): void => {
    const close: readonly Deed[] = closing && over.length > 0 ? [{ kind: 'close', who: over }] : [];
    pileStore.act(...importDeeds({ ...reading, people: tied.people, asOf: tied.asOf }, from, pile), ...close);
    say(`Added: ${people(tied.added)}. Undo takes it all back.`);
    goTo('queue');
  };
  const separate = (id: PersonId): void => {
    const next = new Set(apart);
    if (!next.delete(id)) next.add(id);
    setApart(next);
  };
  return (
    <section>
      <PartHead title="What it changes" />
      {tied.otherOwner && (
        <p class="notice problem">
          <strong>
            This looks like the export of <Name>{tied.otherOwner}</Name>.
          </strong>{' '}
          {pile.owner ? (
            <>
              This pile is <Name>{pile.owner.name}</Name>’s.
            </>
          ) : (
            'Nobody in it is in this pile.'
          )}{' '}
          Two people’s invitations do not belong in one pile: if it is not yours, don’t use it here.
        </p>
      )}
      {tied.people.length === 0 && choice.people.length === 0 && (reading.pasted ?? from !== 'names') && (
        <p>{reading.pasted ? nobodyIn(reading.pasted) : nobodyInFiles(reading.report.files)}</p>
      )}
      <DateQuestion reading={reading} again={again} onReading={onReading} />
      <SecondExport tied={{ ...tied, gone, lapsed }} apart={apart} onApart={separate} closing={closing} onClosing={setClosing} />
      {pile.origins.has('demo') && from !== 'demo' && (
        <p class="notice problem">
          This pile is the demo. Real people would be mixed with invented ones: <a href="#summary">erase the demo</a> first.
        </p>
      )}
      <ManyShared choice={choice} />
      {choice.before.size > 0 && (
        <p>You took {people(choice.before.size)} out of this pile before: they come back only if you tick them below.</p>
      )}
      <PeopleFound choice={choice} />
      {reading.pasted && <PastedRest pasted={reading.pasted} people={reading.people} onMore={onMore} />}
      <FileRows files={reading.report.files} />
      <div class="buttons">
        <button type="button" class={tied.otherOwner ? '' : 'primary'} disabled={tied.people.length === 0} onClick={use}>
          {tied.otherOwner ? 'It is mine: use it' : 'Use it'}
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
  readonly again: ReadAgain | undefined;
  /** The same files, read another time. */
  readonly onReading: (reading: Reading) => void;
  /** The rest of a list that was pasted in part. */
  readonly onMore: (reading: Reading) => void;
  readonly onLeave: () => void;
}
