import { rules, type Evaluation, type RuleId } from '#rules/index.ts';
import { RuleLink } from '../../Verdict/Reasons.tsx';

/** What speaks for and what against, side by side; what is set aside is struck. */
export default function TwoSides({ evaluation: { outcomes } }: { evaluation: Evaluation }) {
  const spoken = (Object.keys(outcomes) as RuleId[]).filter((id) => outcomes[id] === 'fires' || outcomes[id] === 'set-aside'); // the keys are rule ids
  if (spoken.every((id) => rules[id].says === 'advice')) return <p class="from">No rule speaks yet.</p>;
  return (
    <div class="two-sides">
      {(['accept', 'decline'] as const).map((side) => {
        const ids = spoken.filter((id) => rules[id].says === side);
        return (
          <section key={side} class={`tone-${side}`}>
            <h4>{side === 'accept' ? 'For' : 'Against'}</h4>
            {ids.length === 0 && <p class="from">Nothing</p>}
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  {outcomes[id] === 'fires' ? (
                    <RuleLink id={id} />
                  ) : (
                    <>
                      <s>
                        <RuleLink id={id} />
                      </s>{' '}
                      <small>set aside</small>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
