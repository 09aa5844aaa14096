import { useStore } from '../use-store.ts';
import { said } from './announce.ts';

/** The live region of the triage. */
export default function Announcer() {
  return (
    <p role="status" class="visually-hidden">
      {useStore(said)}
    </p>
  );
}
