import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';

/** Keeps the modules of this version for good, and pins the verdicts of a new major: `npm run release`. */
async function release() {
  await ensureInstalled();
  // Not at the top: these are loaded after the packages are installed.
  const { engineFiles, version } = await import('../build/engine.mjs');
  const folder = inProject('public/engine', version);
  if (existsSync(folder))
    throw new Stop(`${version} is released: raise the version in package/manifest.json (package/README.md says how far).`);
  const pins = inProject(pinsOf(version));
  if (!existsSync(pins)) writeFileSync(pins, `${JSON.stringify(pinned(await import('../src/rules/index.ts')), undefined, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of await engineFiles()) writeFileSync(join(folder, name), text);
  console.log(`Kept the modules of ${version}. Commit public/engine and package, then: npm run package`);
}

/**
 * The file that holds the verdicts which every version of one major must keep.
 *
 * @param {string} version
 */
const pinsOf = (version) => `package/verdicts-${version.split('.')[0]}.json`;

/** @param {string} version */
export const readPins = (version) => JSON.parse(readFileSync(inProject(pinsOf(version)), 'utf8'));

/** The ids a major promises, and ten thousand verdicts: a letter each, a hundred a line. */
function pinned(rules) {
  const promised = {
    facts: Object.fromEntries(rules.factIds.map((id) => [id, rules.facts[id].values])),
    rules: rules.ruleIds,
    policies: rules.policyIds,
  };
  return { ...promised, verdicts: verdictsOf(rules.evaluate, promised) };
}

/**
 * The verdicts on ten thousand sets of answers to these facts, under these policies in turn.
 *
 * @param {(answers: never, policy: never) => { verdict: string }} evaluate
 * @param {{ facts: Record<string, string[]>, policies: string[] }} promised
 * @returns {string[]}
 */
export function verdictsOf(evaluate, { facts, policies }) {
  const next = numbers(2015);
  const sets = Array.from({ length: 10_000 }, () => {
    // Most facts stay open; how many, differs from one set of answers to the next.
    const openness = 0.4 + 0.6 * next();
    const answers = Object.entries(facts).flatMap(([id, values]) =>
      next() < openness ? [] : [[id, [...values, 'unknown'][Math.floor(next() * (values.length + 0.2))]]],
    );
    return Object.fromEntries(answers);
  });
  const letters = sets.map(() => '');
  // One policy after another, since the engine keeps what it has worked out for the last one.
  policies.forEach((policy, first) => {
    for (let line = 0; line < sets.length; line += 100) {
      for (let at = first; at < 100; at += policies.length) {
        letters[line + at] = LETTERS[evaluate(sets[line + at], policy).verdict];
      }
    }
  });
  return Array.from({ length: 100 }, (_, line) => letters.slice(line * 100, line * 100 + 100).join(''));
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LETTERS = { accept: 'a', ask: 'k', decline: 'd', undecided: 'u' };

await whenRunDirectly(import.meta.url, release);
