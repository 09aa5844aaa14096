import { shareWithoutNote } from '#pile/index.ts';
import { factIds, facts, type Answers } from '#rules/index.ts';
import { rulePage } from '../../page-address.ts';
import FactQuestion from '../card/FactQuestion.tsx';
import PartHead from '../PartHead.tsx';
import { act } from '../announce.ts';
import type { Shown } from '../use-pile.ts';

/** The four questions about the reader, which weigh on every card. */
export default function You({ pile }: Shown) {
  const share = shareWithoutNote(pile);
  return (
    <section>
      <PartHead title="First, four questions about you">
        <p>They weigh on every invitation, so they come first. You can change them at any time.</p>
      </PartHead>
      {share >= 0.9 && (
        <p class="notice">
          {Math.round(share * 100)} in 100 of these came without a note, which is usual today. The checklist as written would decline most
          of them for that alone; the policy <a href="#policy">Notes are rare</a> counts a missing note for less.{' '}
          <a href={rulePage('no-personal-note')}>Why</a>
        </p>
      )}
      {aboutYou.map((fact) => (
        <FactQuestion
          key={fact}
          fact={fact}
          value={pile.you[fact]}
          onAnswer={(value) => act('', { kind: 'you', answers: { ...pile.you, [fact]: value } as Answers })} // a fact with one of its values
        />
      ))}
      <p>
        <a class="button primary" href="#policy">
          Go on: compare the policies
        </a>
      </p>
    </section>
  );
}

const aboutYou = factIds.filter((id) => facts[id].scope === 'you');
