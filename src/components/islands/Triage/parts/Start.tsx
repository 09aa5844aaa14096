import { isBack, progressOf } from '#pile/index.ts';
import NextStep from '../desk/NextStep.tsx';
import Bins from '../desk/Bins.tsx';
import PartHead from '../PartHead.tsx';
import type { Shown } from '../use-pile.ts';
import { number, people } from '../words.ts';

/** Where a reader comes back to: how far they are, and the way on. */
export default function Start(shown: Shown) {
  const { pile, today } = shown;
  const back = [...pile.cards.values()].filter((card) => isBack(card, today)).length;
  const { done, total } = progressOf(pile, 'invitations', today);
  return (
    <section class="start-again">
      <PartHead title={`Go on with your pile: ${number(done)} of ${number(total)}`}>
        <p>
          {pile.origins.has('demo') && 'A demo: everyone in it is invented. '}
          Everything is as you left it.
          {back > 0 && ` ${people(back)} you put off ${back === 1 ? 'is' : 'are'} back.`}
        </p>
      </PartHead>
      <NextStep {...shown} />
      <div class="buttons">
        <a class="button primary" href="#queue">
          Open the desk
        </a>
        <a class="button" href="#working-list">
          Working list
        </a>
        <a class="button" href="#add">
          Add people
        </a>
      </div>
      <Bins {...shown} />
    </section>
  );
}
