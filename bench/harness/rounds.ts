/**
 * Runs every subject once a round, in turn and every other round backwards, so that a busy moment of the
 * machine falls on all alike.
 *
 * @returns for each subject what its runs gave, round by round
 */
export async function interleave<Subject, Result>(
  subjects: readonly Subject[],
  rounds: number,
  run: (subject: Subject) => Result | Promise<Result>,
): Promise<Map<Subject, Result[]>> {
  const results = new Map<Subject, Result[]>(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of round % 2 ? subjects.toReversed() : subjects) {
      results.get(subject)?.push(await run(subject));
    }
    process.stderr.write(`  round ${round + 1} of ${rounds}\n`);
  }
  return results;
}
