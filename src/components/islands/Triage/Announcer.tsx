import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import Sentence from './Sentence.tsx';
import { said } from './announce.ts';

/** The live region of the triage. It speaks at once, not with the next drawing: what was done is heard before the focus moves on. */
export default function Announcer() {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(
    () =>
      said.subscribe(() => {
        if (region.current) render(<Sentence>{said.get()}</Sentence>, region.current);
      }),
    [],
  );
  return <p role="status" class="visually-hidden" ref={region} />;
}
