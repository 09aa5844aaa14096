import { useEffect, useRef } from 'preact/hooks';
import { isMain, type Person, type Reading } from '#archive/index.ts';
import { daysAfter, todayIn, type Origin } from '#pile/index.ts';
import type { Keeping } from '#state/pile-log.ts';
import { isInvitation, useChoice } from './choice.ts';
import DateQuestion from './DateQuestion.tsx';
import FileRows from './FileRows.tsx';
import KeepQuestion from './KeepQuestion.tsx';
import ManyShared from './ManyShared.tsx';
import PastedRest from './PastedRest.tsx';
import PeopleFound from './PeopleFound.tsx';
import type { ReadAgain } from './WaysIn.tsx';
import { nobodyIn } from './paste-words.ts';
import Sentence from '../Sentence.tsx';
import { has, nobodyInFiles } from './file-words.ts';
import { rulesAnswered } from './rules-answered.ts';
import { longDay, named, number, people } from '../words.ts';

/** What was found, file by file and row by row, before anything of it is used. */
export default function Report({ reading, from, again, onMore, onReading, onUse, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { report, asOf, owner } = reading;
  const standing = (...names: Person['standing'][]): number => reading.people.filter((one) => names.includes(one.standing)).length;
  const choice = useChoice(reading);
  const queue = reading.people.filter(isInvitation).length;
  const chosen = choice.chosen.filter(isInvitation).length;
  const troubled = report.files.filter((file) => file.outcome === 'failed' && isMain(file));
  const hasConnections = has(report.files, 'connections');
  const { decided, look } = rulesAnswered(choice.people);
  return (
    <section class="report" aria-labelledby="found">
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
      {reading.people.length === 0 && (reading.pasted ?? from !== 'names') && (
        <p>{reading.pasted ? nobodyIn(reading.pasted) : nobodyInFiles(report.files)}</p>
      )}
      <DateQuestion reading={reading} again={again} onReading={onReading} />
      <dl class="facts">
        {asOf && (
          <Fact
            name="Counted from"
            says={`${longDay(asOf.date)} (${asOf.from === 'zip-name' ? 'the date in the zip’s name' : 'the newest date in the files'})`}
          />
        )}
        {asOf && asOf.date > daysAfter(todayIn(), 1) && (
          <Fact name="Not right" says="This day has not come yet: a date in the files is wrong, or the clock of this device is" />
        )}
        {owner && <Fact name="Whose export" says={`${named(owner.name)}${owner.sure ? '' : ', as far as the files show'}`} />}
        {from !== 'names' && <Fact name="Already connected, and hidden" says={hasConnections ? number(standing('connected')) : UNKNOWN} />}
        {standing('possibly-connected') > 0 && (
          <Fact name="Same name as a connection" says={`${number(standing('possibly-connected'))}; you say which is which`} />
        )}
        {standing('probably-expired') > 0 && (
          <Fact name="Over six months old" says={`${number(standing('probably-expired'))}; such invitations are reported to lapse`} />
        )}
        {from !== 'names' && (
          <Fact name="Connections to reconsider" says={hasConnections ? number(standing('no-reply-on-record')) : UNKNOWN} />
        )}
        {reading.people.length > 0 && (
          <Fact
            name={from === 'names' ? 'Rules this can decide' : 'Rules the files can decide'}
            says={`${decided} of ${decided + look}; the other ${look} need you, or a look at a profile`}
          />
        )}
      </dl>
      <ManyShared choice={choice} />
      <div class="report-columns">
        <PeopleFound choice={choice} />
        <div class="report-use">
          {reading.pasted && <PastedRest pasted={reading.pasted} people={reading.people} onMore={onMore} />}
          <FileRows files={report.files} />
          {choice.chosen.length > 0 && <KeepQuestion use={useWords(queue, chosen)} onKeep={(keeping) => onUse(choice.chosen, keeping)} />}
          <div class="buttons">
            <button type="button" onClick={onLeave}>
              {reading.people.length > 0 ? 'Don’t use it' : 'Back'}
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}

/** What only one file tells is not none where that file is missing. */
const UNKNOWN = 'Not known without Connections.csv';

/** The button says of how many the list above it speaks; connections come along with them. */
const useWords = (queue: number, chosen: number): string => (queue > 0 ? `Use ${people(chosen)}` : 'Use what was found');

function Fact({ name, says }: { name: string; says: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Sentence>{says}</Sentence>
      </dd>
    </div>
  );
}

interface Props {
  readonly reading: Reading;
  readonly from: Origin;
  readonly again: ReadAgain | undefined;
  /** The same files, read another time. */
  readonly onReading: (reading: Reading) => void;
  /** The rest of a list that was pasted in part. */
  readonly onMore: (reading: Reading) => void;
  readonly onUse: (people: readonly Person[], keeping: Keeping) => void;
  readonly onLeave: () => void;
}
