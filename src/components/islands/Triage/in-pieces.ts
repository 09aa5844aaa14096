/**
 * Runs work that comes in pieces, some milliseconds at a time, so that the page answers in between.
 *
 * @returns what stops it; `whenDone` is not called then
 */
export function inPieces<T>(work: Generator<unknown, T>, whenDone: (result: T) => void): () => void {
  let later = setTimeout(go);
  function go(): void {
    const until = performance.now() + LONG;
    do {
      const { done, value } = work.next();
      if (done) return whenDone(value);
    } while (performance.now() < until);
    later = setTimeout(go);
  }
  return () => clearTimeout(later);
}

/** In milliseconds: shorter than anybody notices. */
const LONG = 10;
