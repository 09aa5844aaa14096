import type { Stretch } from './marks.ts';

/** A text with what was asked for marked in it. */
export default function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return <>{stretches.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
