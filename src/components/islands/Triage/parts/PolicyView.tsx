import { useEffect, useState } from 'preact/hooks';
import { countingByPolicy, policiesDiffer, wouldChange, type PolicyCount } from '#pile/index.ts';
import type { Policy, PolicyId } from '#rules/index.ts';
import { policyWords } from '#rules/policy-words.ts';
import { deskStore } from '#state/desk.ts';
import PolicyFields from '../../Checklist/PolicyFields.tsx';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, actionWords } from '../../Verdict/verdict-words.ts';
import PartHead from '../PartHead.tsx';
import ToTheDesk from '../shell/ToTheDesk.tsx';
import { act } from '../announce.ts';
import { inPieces } from '../in-pieces.ts';
import type { Shown } from '../use-pile.ts';
import { number, policyName } from '../words.ts';
import WhatWouldTurn from './WhatWouldTurn.tsx';

/** The policies side by side, each as a bar of the same people, and below them whom another policy would turn. */
export default function PolicyView({ pile, today }: Shown) {
  const [draft, setDraft] = useState<PolicyId | Policy>();
  const [rows, setRows] = useState<readonly PolicyCount[]>([]);
  useEffect(() => {
    deskStore.set({ compared: true });
    // The heading first: a large pile takes a moment to count.
    return inPieces(countingByPolicy(pile, today), setRows);
  }, [pile, today]);
  const same = draft === undefined || JSON.stringify(draft) === JSON.stringify(pile.policy);
  const differ = policiesDiffer(rows);
  const agree = (): void => {
    if (draft === undefined) return;
    act(`Policy: ${policyName(draft)}.`, { kind: 'policy', policy: draft });
    setDraft(undefined);
  };
  return (
    <section>
      <PartHead title="Whose invitations do you want?">
        <p>
          A policy says what each rule weighs. Each bar is everyone you have not decided, as that policy sees them so far.
          {rows.length > 0 && !differ && ' All of them say the same of your pile.'}
        </p>
      </PartHead>
      <div class="policies">
        {rows.map((row) => (
          <Row key={policyName(row.policy)} row={row} inForce={row.policy === pile.policy} onChoose={() => setDraft(row.policy)} />
        ))}
      </div>
      {draft !== undefined && !same && (
        <WhatWouldTurn
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
      <ToTheDesk pile={pile} says={`In force: ${policyName(pile.policy)}`} />
    </section>
  );
}

function Row({ row, inForce, onChoose }: { row: PolicyCount; inForce: boolean; onChoose: () => void }) {
  const name = policyName(row.policy);
  const total = VERDICTS.reduce((sum, verdict) => sum + row[verdict], 0);
  return (
    <section class={`policy-row ${inForce ? 'policy-now' : ''}`} aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p>{policySays(row.policy)}</p>
      </div>
      <div class="policy-bar" aria-hidden="true">
        {VERDICTS.filter((verdict) => row[verdict] > 0).map((verdict) => (
          <i key={verdict} class={`tone-${actionTone(verdict)}`} style={{ flexGrow: row[verdict] }} />
        ))}
      </div>
      <ul class="policy-counts">
        {VERDICTS.filter((verdict) => row[verdict] > 0).map((verdict) => (
          <li key={verdict} class={`tone-${actionTone(verdict)}`}>
            <Sign of={verdict} /> {actionWords[verdict]} <b>{number(row[verdict])}</b>
          </li>
        ))}
        {row.open > 0 && (
          <li>
            {number(row.open)} of {number(total)} can still change
          </li>
        )}
      </ul>
      {inForce ? (
        <p class="in-force-word">In force</p>
      ) : (
        <button type="button" onClick={onChoose}>
          Choose<span class="visually-hidden"> {name}</span>
        </button>
      )}
    </section>
  );
}

const policySays = (policy: PolicyId | Policy): string =>
  typeof policy === 'string' ? policyWords[policy].says : 'The weights you set below.';

const VERDICTS = ['accept', 'ask', 'decline', 'undecided'] as const;
