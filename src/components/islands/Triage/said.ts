/** What the triage tells people who do not see the page change: one live region, the newest sentence. */
export const said = {
  get: (): string => text,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Says a sentence; the same one twice is said twice. */
export function say(sentence: string): void {
  text = sentence === text ? `${sentence}\u00A0` : sentence;
  for (const listener of listeners) listener();
}

let text = '';
const listeners = new Set<() => void>();
