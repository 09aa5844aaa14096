import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/**
 * How many steps code of ours takes: how often each of its blocks runs, as the engine counts it. Unlike time it is the
 * same on every machine. What a regular expression does inside counts as one step, so what they read must be bounded.
 */
export function stepsOf(run: () => void): number {
  taken();
  run();
  return taken();
}

/**
 * How much more a run takes on twice as much: 2 where the steps go with the length, 4 where with its square. The engine
 * drops counts when it clears away what has long not run, so the least of three is taken, unless one is enough: a square
 * stays one each time.
 */
export function growth(input: (size: number) => string, run: (text: string) => void, size = 4_000): number {
  const [one, two] = [input(size), input(2 * size)];
  const once = (): number => {
    const less = stepsOf(() => run(one));
    return stepsOf(() => run(two)) / Math.max(1, less);
  };
  let least = once();
  for (let tries = 1; tries < 3 && least > ENOUGH; tries++) least = Math.min(least, once());
  return least;
}

/** Twice the steps, and a few for getting there. */
const ENOUGH = 2.05;

/** The steps since it was last asked. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { url, functions } of result) {
      if (!url.includes(OURS)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/** Where our own modules lie, as the engine names them. */
const OURS = fileURLToPath(new URL('../src/', import.meta.url));

// With a session of this thread every answer comes before `post` returns. Counting goes on from here, since code that
// was made fast before it began is not counted.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
