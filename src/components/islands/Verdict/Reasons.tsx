import { rules, whatWouldChange, type Answers, type Change, type Evaluation, type RuleId } from '#rules/index.ts';
import { statementOf } from '#rules/statement-of.ts';
import { words } from '#rules/lists/words.ts';
import type { ChecklistState } from '#state/checklist.ts';
import { rulePage } from '../address.ts';
import { kindNote } from './kind-note.ts';
import { verdictWord } from './verdict-words.ts';

/** What the verdict rests on: reasons for and against, what is outweighed and by what. */
export function Reasons({ evaluation: { because, setAside, verdict, outcomes } }: { evaluation: Evaluation }) {
  const says = (side: 'accept' | 'decline') => because.filter((id) => rules[id].says === side);
  const outweighed = Object.entries(outcomes)
    .filter(([id, outcome]) => outcome === 'fires' && !because.includes(id as RuleId)) // a key of outcomes
    .map(([id]) => id as RuleId)
    .filter((id) => rules[id].says !== 'advice');
  const pairs = [...new Set(setAside.map(({ rule }) => rule))];
  return (
    <>
      <ReasonList title="For" ids={says('accept')} />
      <ReasonList title="Against" ids={says('decline')} />
      {because.length === 0 && verdict !== 'undecided' && <p>No rule speaks for or against them.</p>}
      <ReasonList title="Not needed: stronger reasons decide" ids={outweighed} />
      {pairs.length > 0 && (
        <section>
          <h3>Outweighed</h3>
          <ul>
            {pairs.map((rule) => (
              <li key={rule}>
                <s>
                  <RuleLink id={rule} />
                </s>
                , by{' '}
                {setAside
                  .filter((pair) => pair.rule === rule)
                  .map(({ by }, i) => (
                    <>
                      {i > 0 && ', '}
                      <RuleLink id={by} />
                    </>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ReasonList({ title, ids }: { title: string; ids: readonly RuleId[] }) {
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <RuleLink id={id} />: {words[id].fires} <small>({kindNote(id)})</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every single answer that would turn the verdict. */
export function WouldChange({ answers, policy }: Pick<ChecklistState, 'answers' | 'policy'>) {
  const changes = whatWouldChange(answers, policy);
  if (changes.length === 0) return null;
  return (
    <details class="more">
      <summary>What would change it</summary>
      <ul>
        {inReach(changes, answers).map(({ fact, value, verdict }) => (
          <li key={fact + value}>
            {statementOf(fact, value)}: <strong>{verdictWord(verdict, answers)}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** First what the reader can do (write and ask), then what can be found out, then what is already answered. */
function inReach(changes: readonly Change[], answers: Answers): readonly Change[] {
  const rank = ({ fact }: Change): number => (fact === 'note' ? 0 : answers[fact] === undefined || answers[fact] === 'unknown' ? 1 : 2);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

export function RuleLink({ id }: { id: RuleId }) {
  return <a href={rulePage(id)}>{words[id].label}</a>;
}
