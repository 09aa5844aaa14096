import { shareWithoutNote } from '#pile/index.ts';
import { factIds, facts, type Answers } from '#rules/index.ts';
import { deskStore } from '#state/desk.ts';
import { rulePage } from '../../address.ts';
import FactQuestion from '../card/FactQuestion.tsx';
import PartHead from '../PartHead.tsx';
import ToTheDesk from '../shell/ToTheDesk.tsx';
import { act, say } from '../announce.ts';
import { doForMany } from '../passes/do-for-many.ts';
import type { Shown } from '../use-pile.ts';

/** The four questions about the reader, which weigh on every invitation. */
export default function You({ pile, judge, today }: Shown) {
  const share = shareWithoutNote(pile);
  const left = aboutYou.filter((fact) => pile.you[fact] === undefined);
  const answer = (answers: Answers): void => {
    const did = doForMany(pile, judge, today, () => act('', { kind: 'you', answers: { ...pile.you, ...answers } }));
    deskStore.set({ did });
    say(did);
  };
  return (
    <section>
      <PartHead title="And you? Four questions">
        <p>They weigh on every invitation. You can change them at any time.</p>
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
          onAnswer={(value) => answer({ [fact]: value } as Answers)} // a fact with one of its values
        />
      ))}
      {left.length > 1 && (
        <p>
          <button
            type="button"
            onClick={() => answer(Object.fromEntries(left.map((fact) => [fact, 'no'])) as Answers)} // facts of yes and no
          >
            {left.length === aboutYou.length ? 'None of these is true of me' : 'No to the rest'}
          </button>
        </p>
      )}
      <ToTheDesk pile={pile} says={left.length > 0 ? `${left.length} not answered yet` : 'All four are answered'} />
    </section>
  );
}

const aboutYou = factIds.filter((id) => facts[id].scope === 'you');
