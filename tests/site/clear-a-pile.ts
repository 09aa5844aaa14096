import type { Locator, Page } from 'playwright-core';
import type { Person } from '#archive/index.ts';
import { step } from '#pile/index.ts';
import { saveFile } from '#pile/save-file.ts';

/**
 * Plays somebody who clears a pile of 300 from end to end, as a page pasted from LinkedIn and 3,000 connections
 * show it, and counts what it takes. They answer No about themselves, have met 15, dealt with 8, work with 4, share
 * a trade with 60 and many connections with 20; 8 wrote a note, half of them a reason meant for them. Policy as
 * written. They open the profile of whoever they would accept without knowing them, and of whoever they would ask
 * and of whom no headline is shown; for the others the line is enough.
 */
export async function clearAPile(page: Page, address: string): Promise<Taken> {
  let interactions = 0;
  let looks = 0;
  const press = async (what: Locator): Promise<void> => {
    interactions++;
    await what.click();
  };
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const row = (name: string): Locator => page.locator('.rows > li').filter({ has: page.getByText(name, { exact: true }) });
  const slip = (): Promise<void> => press(page.locator('a.slip'));

  await page.goto(address);
  interactions++;
  await page.getByLabel('A save file you downloaded here').setInputFiles({
    name: 'pile.json',
    mimeType: 'application/json',
    buffer: Buffer.from(saveFile(step([{ kind: 'import', from: 'names', people: PEOPLE.map(({ person }) => person) }]), new Date())),
  });
  await press(page.getByRole('radio', { name: 'On this device' }));
  await press(button('Open it'));

  // Whom they know: one pass down the list, a tick for each.
  await slip();
  await press(button(/^Tick these \d/));
  // A trade shows in the headline: one word finds them, and one press ticks all who were found.
  interactions++;
  await page.getByRole('searchbox').fill('lift');
  await press(button(/^My industry for all/));
  for (const { person, knows } of PEOPLE) {
    for (const column of knows) {
      if (column === 'Shared' || (column === 'My industry' && person.headline !== undefined)) continue;
      // Scrolling is no interaction; finding somebody by eye is what the list is for.
      await page.getByRole('searchbox').fill(person.name);
      await press(row(person.name).getByRole('button', { name: column, exact: true }));
    }
  }
  await page.getByRole('searchbox').fill('');
  await press(button(/^That is all/));

  await slip();
  await press(button('None of these is true of me'));
  await press(page.getByRole('link', { name: 'Go on to the desk' }));

  await slip();
  for (const { person, note } of PEOPLE) {
    if (note)
      await press(row(person.name).getByRole('button', { name: note === 'personal' ? 'Meant for me' : 'Could have gone to anyone' }));
  }
  await press(button('Go on'));

  // A look at those who will be accepted or asked.
  await slip();
  await press(button('No look needed'));
  for (const { person, note, knows } of PEOPLE) {
    if (knows.some((column) => column !== 'Shared' && column !== 'My industry')) continue;
    const needed = note === 'personal' || (knows.length > 0 && person.headline === undefined);
    if (!needed) continue;
    looks++;
    const look = page.waitForEvent('popup');
    await press(row(person.name).getByRole('link', { name: `Profile of ${person.name}` }));
    interactions++; // and back again
    await (await look).close();
  }
  await press(button(/^Tick all/));
  await press(button(/^Nothing wrong with/));

  // The policies are compared, and stay.
  await slip();
  await press(page.getByRole('link', { name: 'Go on to the desk' }));

  // A group for each verdict, the largest first: each is seen before it is decided.
  const group = page.locator('a.slip').filter({ hasText: /^[\d,]+ ?(?:1 person|[\d,]+ people) to / });
  const list = page.locator('a.slip').filter({ hasText: 'the working list' });
  for (;;) {
    await group.or(list).first().waitFor();
    if (await list.isVisible()) break;
    const shown = page.getByRole('group', { name: 'Verdict' }).locator('[aria-pressed=true]');
    await slip();
    const verdict = (await shown.innerText()).trim().replace(/[\s\d,]+$/, '');
    await press(button(/^Tick all/));
    await press(page.getByRole('group', { name: /^Decide for/ }).getByRole('button', { name: new RegExp(`^${verdict} \\d`) }));
    await page.getByRole('group', { name: /^Decide for/ }).waitFor({ state: 'hidden' });
  }

  // LinkedIn’s page beside the list, ticked a screen at a time.
  await slip();
  const done = page.locator('.list-count strong');
  const ticked = async (what: Locator): Promise<void> => {
    const before = await done.innerText();
    await press(what);
    await done.filter({ hasNotText: new RegExp(`^${before}$`) }).waitFor();
  };
  const end = page.getByRole('heading', { name: 'Nothing waits for you' });
  const left = page.locator('.to-do input:not(:checked)');
  for (;;) {
    await left.or(end).first().waitFor();
    if (await end.isVisible()) break;
    // Brought into view at once: rows far below it may be left out again before they are pressed.
    const name = await button(/^Done down to here/).evaluateAll((all, most) => {
      const last = all[Math.min(all.length, most) - 1];
      last?.scrollIntoView({ block: 'center' });
      return last?.textContent;
    }, SCREEN);
    await ticked(name ? page.getByRole('button', { name, exact: true }) : left.first());
  }
  return { interactions, looks };
}

export interface Taken {
  /** Clicks, and fields filled in. */
  readonly interactions: number;
  /** Profiles opened. */
  readonly looks: number;
}

/** So many rows are done on LinkedIn before they are ticked here. */
const SCREEN = 25;

const FIRST = 'Ada Ben Cleo Dov Ema Finn Gus Hana Ida Jon Kai Lea Max Nia Ola Pia Rex Sol Tom Uma'.split(' ');
const LAST = 'Abel Birk Cole Dahl Edge Falk Gold Holt Ives Jute Kerr Lund Moor Nash Oaks'.split(' ');

/** 300 invented people, in the order of LinkedIn’s page. */
const PEOPLE: readonly Invited[] = Array.from({ length: 300 }, (_, i) => {
  const name = `${FIRST[i % 20] ?? ''} ${LAST[Math.floor(i / 20)] ?? ''}`;
  const at = (i * 7) % 300;
  const knows: Column[] = [];
  if (at < 15) knows.push('Met');
  else if (at < 23) knows.push('Dealt with');
  else if (at < 27) knows.push('Colleague');
  else if (at < 87) knows.push('My industry');
  if (at >= 77 && at < 97) knows.push('Shared');
  const note = at >= 100 && at < 108 ? (at < 104 ? 'personal' : 'generic') : undefined;
  const slug = name.toLowerCase().replace(' ', '-');
  const file = { file: 'What you pasted', line: i + 1 };
  const person: Person = {
    id: `in/${slug}-demo`,
    name,
    profile: `https://www.linkedin.com/in/${slug}-demo`,
    standing: 'listed',
    invitations: 1,
    ...(at % 6 === 0 ? {} : { headline: knows.includes('My industry') ? 'Lift inspector' : 'Buyer, coffee and cacao' }),
    mutual: knows.includes('Shared') ? 12 + (i % 30) : i % 4,
    ...(note === undefined ? {} : { note: note === 'personal' ? 'We spoke at the lift safety day in Leeds.' : 'I help people like you.' }),
    answers: note === undefined ? [{ fact: 'note', value: 'none', from: file }] : [],
    suggestions: [],
    dealings: [],
    from: file,
  };
  return { person, knows, note };
});

type Column = 'Met' | 'Dealt with' | 'Colleague' | 'My industry' | 'Shared';

interface Invited {
  readonly person: Person;
  readonly knows: readonly Column[];
  readonly note: 'personal' | 'generic' | undefined;
}
