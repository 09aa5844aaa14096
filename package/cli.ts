import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readGuidance } from './guidance.ts';
import { given, pair } from './given.ts';
import { asCsv, asTable, triage, troubles } from './triage.ts';
import { didYouMean, UsageError } from './usage.ts';
import { asText, verdictOn } from './verdict.ts';

const USAGE = `Accept, ask or decline a LinkedIn invitation. Nothing is sent anywhere and nothing is kept.

  accept-or-decline check note=none same-industry=yes [policy=notes-are-rare] [--json]
      The verdict on one invitation, its reasons, what would change it, and a link to the same answers.

  accept-or-decline triage Invitations.csv Connections.csv [wants-to-be-found=yes] [--json | --csv]
      Your own LinkedIn export, zipped or not, as a table. Answers about you and a policy may stand among the files.

  accept-or-decline questions
      Every question with its answers.

  accept-or-decline mcp
      A server for the Model Context Protocol over standard input and output.

Ends with 0; with 1 when a file could not be read; with 2 when what was asked cannot be done.`;

const COMMANDS: Readonly<Record<string, (words: readonly string[], flags: Flags) => Promise<number>>> = {
  check,
  triage: pile,
  questions,
  mcp,
};

/** Does what the arguments ask and answers with the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = read(process.argv.slice(2));
  const [command = '', ...words] = positionals;
  if (values.help || command === '' || command === 'help') {
    console.log(USAGE);
    return values.help || command ? 0 : 2;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) throw new UsageError(`There is no command "${command}".${didYouMean(command, Object.keys(COMMANDS))}\n\n${USAGE}`);
  return run(words, values);
}

async function check(words: readonly string[], { json }: Flags): Promise<number> {
  const all = given(words.map(pair));
  const on = verdictOn(all, (await readGuidance()).site);
  console.log(json ? JSON.stringify(on, undefined, 2) : asText(all, on));
  return 0;
}

async function pile(words: readonly string[], { json, csv }: Flags): Promise<number> {
  const isAnswer = (word: string): boolean => /^[a-z-]+(\.[a-z-]+)?=/.test(word);
  const files = words.filter((word) => !isAnswer(word));
  if (files.length === 0) throw new UsageError('Name the files of your export: accept-or-decline triage Invitations.csv Connections.csv');
  const about = given(words.filter(isAnswer).map(pair));
  const sources = await Promise.all(files.map(async (path) => ({ name: basename(path), blob: new Blob([await bytesOf(path)]) })));
  const { rows, reading } = await triage(sources, about);
  for (const sentence of troubles(reading)) console.error(sentence);
  if (json) console.log(JSON.stringify(rows, undefined, 2));
  else if (csv) process.stdout.write(asCsv(rows));
  else console.log(rows.length > 0 ? asTable(rows) : 'These files hold no invitation that is still open.');
  const outcomes = reading.report.files.map(({ outcome }) => outcome);
  return outcomes.includes('failed') || !outcomes.includes('read') ? 1 : 0;
}

async function questions(): Promise<number> {
  const { questionLines } = await import('./question-lines.ts');
  console.log(questionLines().join('\n'));
  return 0;
}

async function mcp(): Promise<number> {
  const { serve } = await import('./mcp.ts');
  await serve(await readGuidance());
  return 0;
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new UsageError(
      why === 'ENOENT'
        ? `There is no file "${path}".`
        : `"${path}" could not be read${why === 'EISDIR' ? ': it is a folder; name its files' : ''}.`,
    );
  }
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, csv: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

type Flags = ReturnType<typeof read>['values'];

// Not awaited here: what is loaded on demand may need this module, and would wait for it forever.
void main()
  .catch((error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  })
  .then((code) => {
    process.exitCode = code;
  });
