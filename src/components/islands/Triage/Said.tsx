import { useEffect, useState } from 'preact/hooks';
import { said } from './said.ts';

/** The live region of the triage. */
export function Said() {
  const [text, setText] = useState(said.get);
  useEffect(() => said.subscribe(() => setText(said.get())), []);
  return (
    <p role="status" class="visually-hidden">
      {text}
    </p>
  );
}
