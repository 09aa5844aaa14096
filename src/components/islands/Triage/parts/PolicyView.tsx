import { useState } from 'preact/hooks';
import { countByPolicy, wouldChange, type PolicyCount } from '#pile/index.ts';
import type { Policy, PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import PolicyFields from '../../Checklist/PolicyFields.tsx';
import PartHead from '../PartHead.tsx';
import Turning from './Turning.tsx';
import { act } from '../announce.ts';
import type { Shown } from '../use-pile.ts';
import { number, policyName } from '../words.ts';

/** The policies side by side with what each makes of this pile, and what a change would change. */
export default function PolicyView({ pile, today }: Shown) {
  const [draft, setDraft] = useState<PolicyId | Policy>();
  const same = draft === undefined || JSON.stringify(draft) === JSON.stringify(pile.policy);
  const agree = (): void => {
    if (draft === undefined) return;
    act(`Policy: ${policyName(draft)}.`, { kind: 'policy', policy: draft });
    setDraft(undefined);
  };
  return (
    <section>
      <PartHead title="Whose invitations do you want?">
        <p>
          A policy says what each rule weighs. Here is what each makes, so far, of the invitations you have not decided, and how many of
          these verdicts an answer or a look at the profile can still change.
        </p>
      </PartHead>
      <div class="wide">
        <table class="policies">
          <thead>
            <tr>
              <th scope="col">Policy</th>
              {COLUMNS.map(([, name]) => (
                <th scope="col" class="count" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countByPolicy(pile, today).map((row) => (
              <Row key={policyName(row.policy)} row={row} inForce={row.policy === pile.policy} onChoose={() => setDraft(row.policy)} />
            ))}
          </tbody>
        </table>
      </div>
      {draft !== undefined && !same && (
        <Turning
          title={`Change to “${policyName(draft)}”?`}
          says={policySays(draft)}
          turned={wouldChange(pile, today, { policy: draft })}
          onAgree={agree}
          onLeave={() => setDraft(undefined)}
        />
      )}
      <details class="more policy">
        <summary>Change what single rules weigh</summary>
        <PolicyFields policy={draft ?? pile.policy} onChange={setDraft} />
      </details>
      <p>
        <a class="button primary" href="#question">
          Go on: one question for many
        </a>
      </p>
    </section>
  );
}

function Row({ row, inForce, onChoose }: { row: PolicyCount; inForce: boolean; onChoose: () => void }) {
  const name = policyName(row.policy);
  return (
    <tr class={inForce ? 'in-force' : ''}>
      <th scope="row">
        {name}
        <small>{policySays(row.policy)}</small>
        {inForce ? (
          <span class="in-force-word">In force</span>
        ) : (
          <button type="button" onClick={onChoose}>
            Choose<span class="visually-hidden"> {name}</span>
          </button>
        )}
      </th>
      {COLUMNS.map(([key]) => (
        <td class="count" key={key}>
          {number(row[key])}
        </td>
      ))}
    </tr>
  );
}

const policySays = (policy: PolicyId | Policy): string =>
  typeof policy === 'string' ? policyWords[policy].says : 'The weights you set below.';

const COLUMNS = [
  ['accept', 'Accept'],
  ['ask', 'Ask'],
  ['decline', 'Decline'],
  ['undecided', 'None yet'],
  ['open', 'Need a look'],
] as const;
