/** A fault in what the reader gave: the message says what is wrong and what to do now, and is shown as it is. */
export class Trouble extends Error {}

/** A cell or a line as it may be shown in a sentence or a list: not too long, never half a character. */
export function clip(text: string, length = 120): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
