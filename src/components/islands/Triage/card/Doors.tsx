import { rules, type Evaluation, type RuleId } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { RuleLink } from '../../Verdict/Reasons.tsx';
import { Sign } from '../../Verdict/Sign.tsx';
import { actionTone, actionWords, howSure } from '../../Verdict/verdict-words.ts';

/** What is still possible, where the verdict stands, and the reasons that speak, those that are outweighed struck. */
export default function Doors({ evaluation }: { evaluation: Evaluation }) {
  const { verdict, possible, settled, outcomes } = evaluation;
  const spoken = (Object.keys(outcomes) as RuleId[]) // the keys are rule ids
    .filter((id) => rules[id].says !== 'advice' && (outcomes[id] === 'fires' || outcomes[id] === 'set-aside'))
    .sort((a, b) => rules[a].says.localeCompare(rules[b].says));
  return (
    <div>
      <div class={`doors ${settled ? 'doors-closed' : ''}`} role="img" aria-label={says(evaluation)}>
        {DOORS.map((one) => (
          <span
            key={one}
            class={`door tone-${actionTone(one)} ${one === verdict ? 'door-now' : possible.includes(one) ? '' : 'door-shut'}`}
          >
            <Sign of={one} />
            <span>{actionWords[one]}</span>
            {one === verdict && <span class="door-how">{howSure(settled)}</span>}
          </span>
        ))}
      </div>
      {spoken.length > 0 ? (
        <ul class="because" aria-label="Reasons">
          {spoken.map((id) => (
            <li key={id} class={`tone-${actionTone(rules[id].says)} ${outcomes[id] === 'set-aside' ? 'because-aside' : ''}`}>
              <Sign of={rules[id].says} />
              {outcomes[id] === 'set-aside' ? (
                <s>
                  <RuleLink id={id} />
                  <span class="visually-hidden">, outweighed</span>
                </s>
              ) : (
                <RuleLink id={id} />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p class="from">Nothing speaks for or against them yet.</p>
      )}
    </div>
  );
}

/** The same in a sentence. */
function says({ verdict, possible, settled, because }: Evaluation): string {
  const [reason] = because;
  const now = actionWords[verdict];
  if (settled) return `${now}, whatever else is answered${reason ? `: ${words[reason].label}` : ''}`;
  return `${now}${verdict === 'undecided' ? '' : ' so far'}. Still possible: ${possible.map((one) => actionWords[one]).join(', ')}`;
}

const DOORS = ['accept', 'ask', 'decline'] as const;
