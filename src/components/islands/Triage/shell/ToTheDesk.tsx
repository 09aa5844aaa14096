import type { Pile } from '#pile/index.ts';
import Bar from './Bar.tsx';

/** The bar of a part that is left when the reader likes: how it stands, and the way back to the desk, always in view. */
export default function ToTheDesk({ pile, says }: { pile: Pile; says: string }) {
  return (
    <Bar pile={pile}>
      <div class="bar-go">
        <p>{says}</p>
        <a class="button primary" href="#queue">
          Go on to the desk
        </a>
      </div>
    </Bar>
  );
}
