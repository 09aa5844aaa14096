import { useState } from 'preact/hooks';
import type { Person } from '#archive/index.ts';
import { statementOf } from '#rules/statement-of.ts';
import Name from '../Name.tsx';
import { number, people as countOf } from '../words.ts';
import { filledWith } from '../filled-with.ts';
import { isInvitation, type Choice } from './choice.ts';

/** Everybody who was found, by name, before anything is used: each can be left out. */
export default function PeopleFound({ choice }: { choice: Choice }) {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const listed = choice.people.filter((person) => isInvitation(person) || choice.before.has(person.id));
  if (listed.length === 0) return null;
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = listed.filter(({ name, headline = '' }) => words.every((word) => `${name} ${headline}`.toLowerCase().includes(word)));
  const shown = all ? found : found.slice(0, FIRST);
  const ticked = listed.filter(({ id }) => !choice.left.has(id)).length;
  return (
    <section class="people-found" aria-labelledby="who">
      <h3 id="who">Who they are</h3>
      {listed.length > FIRST && (
        <p class="tools">
          <label for="find-found">Find a name</label>
          <input
            id="find-found"
            type="search"
            spellcheck={false}
            autocomplete="off"
            {...filledWith(query)}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </p>
      )}
      <fieldset>
        <legend>
          {number(ticked)} of {countOf(listed.length)} ticked: take the tick from whoever is not to come along
        </legend>
        <ul class="plain">
          {shown.map((person) => (
            <li key={person.id}>
              <label class="tick">
                <input type="checkbox" checked={!choice.left.has(person.id)} onChange={() => choice.toggle(person.id)} />
                <span>
                  <strong>
                    <Name>{person.name}</Name>
                  </strong>
                  {person.headline && <span class="found-headline"> {person.headline}</span>}
                  <Details person={person} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {shown.length === 0 && <p>Nobody here has these words in their name or headline.</p>}
      {shown.length < found.length && (
        <p>
          <button type="button" onClick={() => setAll(true)}>
            Show all {number(found.length)}
          </button>
        </p>
      )}
    </section>
  );
}

/** What was seen of a person, and what it answers. */
function Details({ person: { mutual, when, note, answers } }: { person: Person }) {
  const seen = [
    ...(mutual === undefined ? [] : [mutual === 1 ? '1 shared connection' : `${number(mutual)} shared connections`]),
    ...(when ? [when] : []),
  ];
  return (
    <>
      {seen.length > 0 && <small> {seen.join(' · ')}</small>}
      {note && <small class="found-note"> “{note.length > 200 ? `${note.slice(0, 200).toWellFormed()} …` : note}”</small>}
      {answers.length > 0 && (
        <small class="found-answers"> Answers: {answers.map(({ fact, value }) => statementOf(fact, value)).join('. ')}.</small>
      )}
    </>
  );
}

/** So many are shown at first. */
const FIRST = 20;
