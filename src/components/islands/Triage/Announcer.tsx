import { useEffect, useState } from 'preact/hooks';
import { said } from './announce.ts';

/** The live region of the triage. */
export default function Announcer() {
  const [text, setText] = useState(said.get);
  useEffect(() => said.subscribe(() => setText(said.get())), []);
  return (
    <p role="status" class="visually-hidden">
      {text}
    </p>
  );
}
