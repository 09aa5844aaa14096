import { letters } from './plain.ts';
import type { PastedPerson } from './report.ts';

/**
 * One list of people out of several: by profile link, else by name and headline. What is known already stays; a later
 * paste fills what is missing.
 */
export function merged(people: readonly PastedPerson[]): readonly PastedPerson[] {
  const found = new Map<string, PastedPerson>();
  for (const person of people) {
    const { slug, name, headline = '' } = person;
    const key = slug ? `/${slug}` : `${letters(name)} ${letters(headline)}`;
    found.set(key, { ...person, ...found.get(key) });
  }
  return [...found.values()];
}
