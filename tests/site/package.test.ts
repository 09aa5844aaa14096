import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate, factIds, facts, ruleIds } from '#rules/index.ts';
import { words } from '#rules/lists/words.ts';
import { makePackage } from '../../scripts/package.mjs';
import { projectNode } from '../../scripts/install.mjs';
import { site } from './browser.ts';

/** A folder of someone else's, into which the package is put as npm packs it. */
const theirs = mkdtempSync(join(tmpdir(), 'theirs-'));
const node = projectNode();
const installed = join(theirs, 'node_modules/accept-or-decline');

beforeAll(async () => {
  const folder = await makePackage({ site: site().dir, folder: join(theirs, 'made') });
  writeFileSync(join(theirs, 'package.json'), '{ "private": true, "type": "module" }');
  // Packed and unpacked, as from a registry, and not linked.
  npm('install', '--install-links', '--offline', '--no-audit', '--no-fund', folder);
});
afterAll(() => rmSync(theirs, { recursive: true, force: true }));

describe('The package', () => {
  it('depends on nothing, and says what is in it and under which licences', () => {
    const { dependencies, exports, bin } = JSON.parse(textOf('package.json')) as Record<string, object | undefined>;
    expect(dependencies).toBeUndefined();
    for (const path of pathsIn([exports, bin])) expect(existsSync(join(installed, path)), path).toBe(true);
    expect(textOf('README.md')).toContain('npx accept-or-decline check');
    expect(textOf('licences.txt')).toMatch(/@modelcontextprotocol\/sdk \S+ \(MIT\)\n\n.*Copyright/s);
  });

  it('has the same modules as the site', () => {
    for (const name of ['engine.js', 'engine.d.ts', 'words.js', 'words.d.ts']) {
      expect(textOf(name)).toBe(readFileSync(join(site().dir, 'engine/latest', name), 'utf8'));
    }
  });

  it('is imported as a module, with its words beside it', () => {
    const code = `
      import { evaluate } from 'accept-or-decline';
      import { words } from 'accept-or-decline/words';
      const { verdict, because } = evaluate({ note: 'none', 'same-industry': 'yes' });
      console.log(verdict, because.map((id) => words[id].label).join(', '));`;
    expect(run(['--input-type=module', '-e', code]).stdout).toBe(
      `ask ${words['same-industry'].label}, ${words['no-personal-note'].label}\n`,
    );
  });

  it('is checked by the types it brings', () => {
    writeFileSync(
      join(theirs, 'use.ts'),
      `import { evaluate, type Answers } from 'accept-or-decline';
       import { questions } from 'accept-or-decline/words';
       const answers: Answers = { note: 'none' };
       export const asked: string = questions.note.ask;
       export const verdict: 'accept' | 'ask' | 'decline' | 'undecided' = evaluate(answers).verdict;
       evaluate({ note: 'nope' });`,
    );
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
    const { stdout } = run([tsc, '--strict', '--noEmit', '--skipLibCheck', 'false', '--module', 'nodenext', 'use.ts']);
    expect(stdout.match(/error/g)).toHaveLength(1);
    expect(stdout).toMatch(/^use\.ts\(6,.*"nope"/);
  });
});

describe('The command line', () => {
  it('checks one invitation, with reasons, what would change it and a link', () => {
    const { stdout, status } = command('check', 'note=none', 'same-industry=yes');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Ask/);
    expect(stdout).toContain(words['no-personal-note'].label);
    expect(stdout).toContain('They give a personal reason that convinces you → accept');
    expect(stdout).toContain('/checklist/#note=none&same-industry=yes');
  });

  it('says the same for programs', () => {
    const on = JSON.parse(command('check', 'note=none', 'policy=notes-are-rare', '--json').stdout) as { verdict: string; link: string };
    expect(on.verdict).toBe(evaluate({ note: 'none' }, 'notes-are-rare').verdict);
    expect(on.link).toContain('policy=notes-are-rare');
  });

  it('goes through an export, and counts what it could not read', () => {
    const { stdout, stderr, status } = command('triage', 'Invitations.csv', 'wants-to-be-found=no');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Bo Demo +2026-11-20 +${words['no-personal-note'].label}`));
    expect(stderr).toContain('Connections.csv');
    const rows = JSON.parse(command('triage', 'Invitations.csv', '--json').stdout) as { name: string }[];
    expect(rows.map(({ name }) => name).sort()).toEqual(['Bo Demo', 'Cy Demo']);
    expect(command('triage', 'Invitations.csv', '--csv').stdout.split('\r\n')[0]).toContain('"name","profile"');
  });

  it.each([
    [['chek'], 2, 'Did you mean check?'],
    [['check', 'not=none'], 2, 'Did you mean note'],
    [['check', 'note=nope'], 2, 'Say one of: none, generic, personal, unknown.'],
    [['check', 'note'], 2, 'such as note=none'],
    [['check', 'note=none', 'policy=strict'], 2, 'There are: as-written'],
    [['check', 'tier.no-note=off', 'policy=custom'], 2, 'Did you mean no-personal-note?'],
    [['check', '--jsn'], 2, '--jsn'],
    [['triage'], 2, 'Name the files of your export'],
    [['triage', 'Nowhere.csv'], 2, 'There is no file "Nowhere.csv".'],
    [['triage', 'made'], 2, 'it is a folder'],
    [['triage', 'package.json'], 1, 'package.json:'],
    [[], 2, ''],
  ] as [string[], number, string][])('answers %j with code %i and says what to do', (words, code, sentence) => {
    const { status, stderr } = command(...words);
    expect([status, stderr]).toEqual([code, expect.stringContaining(sentence)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('The server for language models', () => {
  const client = new Client({ name: 'a client', version: '1' });
  beforeAll(() => client.connect(new StdioClientTransport({ command: node, args: [join(installed, 'cli.js'), 'mcp'], cwd: theirs })));
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError, structuredContent } = await client.callTool({ name, arguments: args });
    const [first] = content as { text: string }[]; // all of our tools answer with text
    return { text: first?.text ?? '', isError: isError === true, data: structuredContent as Record<string, unknown> | undefined };
  };

  it('has four tools, all read-only, and asks for every fact of the table', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['check_invitation', 'next_question', 'explain_rule', 'search_guidance']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const { answers } = tools[0]?.inputSchema.properties as { answers: { properties: Record<string, { enum: string[] }> } };
    expect(Object.keys(answers.properties)).toEqual(factIds);
    for (const id of factIds) expect(answers.properties[id]?.enum).toEqual([...facts[id].values, 'unknown']);
  });

  it('checks an invitation as the engine does', async () => {
    const { text, data } = await call('check_invitation', { answers: { note: 'none', 'same-industry': 'yes' } });
    expect(text).toMatch(/^Ask/);
    expect(data).toMatchObject({ verdict: 'ask', settled: false });
  });

  it('names the next question with its choices, and says when none is left', async () => {
    expect((await call('next_question', { answers: {} })).data).toMatchObject({ settled: false, choices: expect.any(Array) as unknown });
    expect((await call('next_question', { answers: { 'looks-fake': 'yes' } })).data).toEqual({ settled: true });
  });

  it.each(ruleIds)('explains %s', async (rule) => {
    expect((await call('explain_rule', { rule })).text).toMatch(/^# .+/);
  });

  it('finds guidance by what people type', async () => {
    const { data } = await call('search_guidance', { query: 'no photo' });
    expect(JSON.stringify(data)).toContain('/rules/missing-or-stock-photo/');
    expect((await call('search_guidance', { query: 'zzzzzz' })).text).toContain('Nothing is about');
  });

  it.each([
    ['check_invitation', { answers: { not: 'none' } }, 'Did you mean note'],
    ['check_invitation', { answers: { note: 'nope' } }, 'personal'],
    ['check_invitation', { answers: {}, policy: 'strict' }, 'There are: as-written'],
    ['explain_rule', { rule: 'no-note' }, 'Did you mean no-personal-note?'],
    ['explain_rule', { rule: 'constructor' }, 'There is no rule'],
  ])('refuses %s of %j, with what may have been meant', async (name, args, sentence) => {
    expect(await call(name, args)).toMatchObject({ isError: true, text: expect.stringContaining(sentence) as unknown });
  });
});

/** The files that a package names. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(pathsIn) : [];
}

const textOf = (name: string): string => readFileSync(join(installed, name), 'utf8');

function run(args: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(node, args, { cwd: theirs, encoding: 'utf8' });
}

function command(...words: string[]) {
  writeFileSync(join(theirs, 'Invitations.csv'), INVITATIONS);
  return run([join(theirs, 'node_modules/.bin/accept-or-decline'), ...words]);
}

function npm(...words: string[]): string {
  const { stdout, stderr, status } = spawnSync('npm', words, { cwd: theirs, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}:\n${stderr}`);
  return stdout;
}

const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Bo Demo,Me Demo,"11/20/26, 9:00 AM",,INCOMING,https://www.linkedin.com/in/bo-demo,https://www.linkedin.com/in/me-demo
Cy Demo,Me Demo,"11/21/26, 9:00 AM",We met at the fair,INCOMING,https://www.linkedin.com/in/cy-demo,https://www.linkedin.com/in/me-demo
`;
