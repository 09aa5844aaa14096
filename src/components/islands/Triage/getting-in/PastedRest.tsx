import type { ComponentChildren } from 'preact';
import { PASTED_PAGE, type Pasted, type Person, type Reading } from '#archive/index.ts';
import Sentence from '../Sentence.tsx';
import NamesBox from './NamesBox.tsx';
import { othersByKind, shareRead } from './paste-words.ts';

/** What else stood in a paste: invitations that are not to connect, what was cut or not understood, and the way to the rest. */
export default function PastedRest({ pasted, people, onMore }: Props) {
  const { others, notUnderstood } = pasted;
  // A card that was cut may have come whole with a later part.
  const cut = pasted.cut.filter((text) => !people.some(({ name }) => text.split('\n').includes(name)));
  const left = shareRead(pasted, people.filter(({ from }) => from.file === PASTED_PAGE).length);
  return (
    <div class="pasted-rest">
      {others.length > 0 && (
        <p>
          Left out, since {others.length === 1 ? 'it does' : 'they do'} not ask to connect:{' '}
          <Sentence>{othersByKind(others).join('; ')}</Sentence>.
        </p>
      )}
      <Passages title={`Cut off by the selection: ${cardsOf(cut.length)}`} texts={cut}>
        The selection began or ended inside {cut.length === 1 ? 'this card' : 'these cards'}, so nobody was taken from{' '}
        {cut.length === 1 ? 'it' : 'them'}. Type the name into the box below, or select whole cards.
      </Passages>
      <Passages title={`Not understood: ${cardsOf(notUnderstood.length)}`} texts={notUnderstood}>
        Nothing shows for certain who invited you here. Type the name into the box below if you know it.
      </Passages>
      {left && <p>{left}</p>}
      <NamesBox more onRead={onMore} />
    </div>
  );
}

const cardsOf = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

function Passages({ title, texts, children }: { title: string; texts: readonly string[]; children: ComponentChildren }) {
  if (texts.length === 0) return null;
  return (
    <details class="more" open>
      <summary>{title}</summary>
      <p>{children}</p>
      {texts.map((text, i) => (
        <blockquote class="passage" translate={false} key={i}>
          {text}
        </blockquote>
      ))}
    </details>
  );
}

interface Props {
  readonly pasted: Pasted;
  /** Who has been read so far. */
  readonly people: readonly Person[];
  readonly onMore: (reading: Reading) => void;
}
