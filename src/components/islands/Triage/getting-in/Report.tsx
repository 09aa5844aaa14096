import { useEffect, useRef } from 'preact/hooks';
import type { Person, Reading } from '#archive/index.ts';
import type { Origin } from '#pile/index.ts';
import type { Keeping } from '#state/pile-log.ts';
import FileRows from './FileRows.tsx';
import KeepQuestion from './KeepQuestion.tsx';
import { rulesAnswered } from './rules-answered.ts';
import { longDay, number, people } from '../words.ts';

/** What was found, file by file and row by row, before anything of it is used. */
export default function Report({ reading, from, onUse, onLeave, use }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, asOf, owner } = reading;
  const standing = (...names: Person['standing'][]): number => reading.people.filter((one) => names.includes(one.standing)).length;
  const queue = reading.people.length - standing('connected', 'no-reply-on-record');
  const troubled = report.files.filter(({ outcome }) => outcome === 'failed');
  const { decided, look } = rulesAnswered(reading.people);
  return (
    <section aria-labelledby="found">
      <h2 id="found" tabIndex={-1} ref={heading}>
        {queue > 0 ? `${people(queue)} to go through` : 'Nobody to go through'}
      </h2>
      {from === 'demo' && (
        <p class="notice">
          <strong>A demo.</strong> Everyone in it is invented.
        </p>
      )}
      {troubled.length > 0 && (
        <p class="notice problem">
          <strong>{troubled.length === 1 ? 'One file' : `${troubled.length} files`} could not be used.</strong> What is wrong with
          {troubled.length === 1 ? ' it' : ' each'} stands below.
        </p>
      )}
      <dl class="facts">
        {asOf && (
          <Fact
            name="Counted from"
            says={`${longDay(asOf.date)} (${asOf.from === 'zip-name' ? 'the date in the zip’s name' : 'the newest date in the files'})`}
          />
        )}
        {owner && <Fact name="Whose export" says={owner.sure ? owner.name : `${owner.name}, as far as the files show`} />}
        <Fact name="Already connected, and hidden" says={number(standing('connected'))} />
        {standing('possibly-connected') > 0 && (
          <Fact name="Same name as a connection" says={`${number(standing('possibly-connected'))}; you say which is which`} />
        )}
        {standing('probably-expired') > 0 && (
          <Fact name="Over six months old" says={`${number(standing('probably-expired'))}, probably expired`} />
        )}
        <Fact name="Connections to reconsider" says={number(standing('no-reply-on-record'))} />
        <Fact
          name="Rules the files can decide"
          says={`${decided} of ${decided + look}; the other ${look} need you, or a look at a profile`}
        />
      </dl>
      <FileRows files={report.files} />
      {reading.people.length > 0 && <KeepQuestion use={use ?? `Use ${people(reading.people.length)}`} onKeep={onUse} />}
      <div class="buttons">
        <button type="button" onClick={onLeave}>
          {reading.people.length > 0 ? 'Don’t use it' : 'Back'}
        </button>
      </div>
    </section>
  );
}

function Fact({ name, says }: { name: string; says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  );
}

interface Props {
  readonly reading: Reading;
  readonly from: Origin;
  readonly use?: string;
  readonly onUse: (keeping: Keeping) => void;
  readonly onLeave: () => void;
}
