import { useState } from 'preact/hooks';
import { csv, decisions, progressOf, tally, workingList, type ListInStep, type Part } from '#pile/index.ts';
import { pileStore } from '#state/pile.ts';
import Log from './Log.tsx';
import Bins from '../desk/Bins.tsx';
import NextStep from '../desk/NextStep.tsx';
import PartHead from '../PartHead.tsx';
import SaveButton from '../SaveButton.tsx';
import { download } from '../../download.ts';
import FileButton from '../../FileButton.tsx';
import type { Shown } from '../use-pile.ts';
import { longDay, number, people, policyName } from '../words.ts';

/** Where the pile fell, what to take away, and how to erase it. */
export default function Summary(shown: Shown) {
  const { pile, today, state } = shown;
  const [erasing, setErasing] = useState(false);
  const { done, total } = progressOf(pile, 'invitations', today);
  const waiting = total - done;
  const rows = (): ReturnType<typeof decisions> => decisions(pile, today);
  return (
    <section class="summary">
      <PartHead title={waiting === 0 && total > 0 ? 'That was the pile.' : `Where it is falling: ${number(done)} of ${number(total)}`}>
        <p>
          {waiting === 0 && total > 0
            ? `${people(total)}, by your own rules. ${onLinkedIn(workingList(pile))}`
            : `${longDay(today)}, policy “${policyName(pile.policy)}”.`}
          {pile.origins.has('demo') && ' A demo: everyone in it is invented.'}
        </p>
      </PartHead>
      <div class="no-print">
        <NextStep {...shown} />
      </div>
      <PartSummary {...shown} part="invitations" />
      <PartSummary {...shown} part="connections" />
      <section class="no-print">
        <h3>Take it with you</h3>
        <p>
          {state.keeping === 'device'
            ? state.isPersisted
              ? 'The pile is kept in this browser, which has promised not to clear it by itself.'
              : 'The pile is kept in this browser, which may clear it.'
            : 'The pile is gone when you close this tab.'}{' '}
          A save file can be opened again here, on any device. It holds names and notes: keep it as you would keep letters.
        </p>
        <div class="buttons">
          <SaveButton log={pile.log} />
          <FileButton label="Decisions as CSV" make={() => decisionsFile('csv', 'text/csv', `\uFEFF${csv(rows())}`)} />
          <FileButton
            label="Decisions as JSON"
            make={() => decisionsFile('json', 'application/json', `${JSON.stringify(rows(), null, 2)}\n`)}
          />
          <button type="button" onClick={() => print()}>
            Print this summary
          </button>
        </div>
      </section>
      <Log pile={pile} />
      <section class="no-print">
        <h3>Erase</h3>
        <p>
          Removes every name, note and decision of this pile from this browser, in all tabs. Files you downloaded stay where you put them.
        </p>
        {erasing ? (
          <div class="notice problem">
            <p>
              <strong>Erase {people(pile.cards.size)} and everything you decided?</strong> This cannot be undone.
            </p>
            <div class="buttons">
              <button type="button" class="danger" onClick={() => void pileStore.erase()}>
                Erase everything
              </button>
              <button type="button" onClick={() => setErasing(false)}>
                Keep it
              </button>
            </div>
          </div>
        ) : (
          <button type="button" class="danger" onClick={() => setErasing(true)}>
            Erase this pile …
          </button>
        )}
      </section>
    </section>
  );
}

/** How far the decisions are carried out. */
function onLinkedIn({ cards, done }: ListInStep): string {
  if (cards.length === done) return 'Everything you decided is done on LinkedIn, too.';
  if (done > 0) return `${number(done)} of ${number(cards.length)} are done on LinkedIn: the working list goes on where you stopped.`;
  return 'Nothing has happened on LinkedIn yet: the working list goes down its page with you, newest first.';
}

/** Makes a file of every decision, and says so. */
function decisionsFile(ending: string, type: string, content: string): string {
  const name = `invitation-decisions.${ending}`;
  download(name, type, content);
  return `A file was made: ${name}.`;
}

function PartSummary(shown: Shown & { part: Part }) {
  const { pile, today, part } = shown;
  const counts = tally(pile, part, today);
  if (counts.total === 0) return null;
  return (
    <section>
      <h3>
        {part === 'connections' ? 'Connections to reconsider' : 'Invitations'}: {number(counts.total)}
      </h3>
      <Bins {...shown} part={part} />
      <p>
        {number(counts.done)} done on LinkedIn.{' '}
        {counts.against > 0 && `You decided ${number(counts.against)} otherwise than the verdict; that is yours to say.`}
      </p>
    </section>
  );
}
