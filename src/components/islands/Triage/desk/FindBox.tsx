import type { ComponentChildren } from 'preact';
import { filledWith } from '../filled-with.ts';

/** The field that finds people by their names and words, with what can be done with the words beside it. */
export default function FindBox({ id, label, query, onQuery, children }: Props) {
  return (
    <form role="search" class="find-in-pile" onSubmit={(event) => event.preventDefault()}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        spellcheck={false}
        autocomplete="off"
        {...filledWith(query)}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {children}
    </form>
  );
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly children?: ComponentChildren;
}
