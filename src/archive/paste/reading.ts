import { idOf } from '../join/inviters.ts';
import { nameKey } from '../name-key.ts';
import { PASTED_PAGE, type ImportedAnswer, type Person, type Reading } from '../reading.ts';
import { profileOf } from '../slug.ts';
import { judgeNote } from '../standard-sentences.ts';
import type { PageReport, PastedPerson } from './report.ts';

/** A paste as a reading like that of an export: each person with the card they were read from. */
export function readingOf({ people, ...pasted }: PageReport): Reading {
  const taken = new Map<string, number>();
  return { report: { files: [] }, people: people.map((person, i) => personOf(person, i + 1, taken)), pasted };
}

function personOf({ name, slug, headline, mutual, note, when }: PastedPerson, card: number, taken: Map<string, number>): Person {
  const from = { file: PASTED_PAGE, line: card };
  const judged = note?.whole ? judgeNote(note.text, name) : 'own';
  const generic: ImportedAnswer = { fact: 'note', value: 'generic', from };
  return {
    ...{ id: idOf({ name, key: nameKey(name), slug }, taken), name, standing: 'listed', invitations: 0 },
    ...(slug ? { profile: profileOf(slug) } : {}),
    ...(headline ? { headline } : {}),
    ...(mutual === undefined ? {} : { mutual }),
    ...(when ? { when } : {}),
    ...(note ? { note: note.whole ? note.text : `${note.text} …` } : {}),
    answers: judged === 'generic' ? [generic] : [],
    suggestions: judged === 'mixed' ? [{ ...generic, why: 'standard-sentence' }] : [],
    ...{ dealings: [], from },
  };
}
