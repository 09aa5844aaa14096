import { existsSync, readFileSync, rmSync } from 'node:fs';
import { inProject, Stop, whenRunDirectly } from './entry.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const steps = [
  { name: 'type check', run: typeCheck },
  { name: 'format', run: format },
  { name: 'lint', run: lint },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'site tests', run: () => vitest('site') },
];

/** Runs every check, also after one has failed, and ends with the true counts. */
async function test() {
  const results = [];
  try {
    await ensureInstalled();
    for (const step of steps) {
      console.log(`\n— ${step.name}`);
      results.push({ name: step.name, ...(await step.run()) });
    }
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    results.push({ name: 'the run itself', passed: 0, failed: 1 });
  }
  report(results);
}

function report(results) {
  const failures = results.filter(({ failed }) => failed > 0);
  console.log();
  for (const { name, failed, why } of failures) console.log(`Failed: ${name} (${why ?? failed})`);
  console.log(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function typeCheck() {
  const codes = [
    // It writes the types of the content first.
    await run('astro', ['check']),
    // The worker has other globals than a page.
    await run('tsc', ['-p', 'src/offline'], { of: 'typescript' }),
  ];
  return { passed: 0, failed: codes.some((code) => code !== 0) ? 1 : 0 };
}

async function format() {
  return { passed: 0, failed: (await run('prettier', ['--check', '--log-level=warn', '.'])) === 0 ? 0 : 1 };
}

async function lint() {
  return { passed: 0, failed: (await run('eslint', ['.', '--max-warnings', '0'])) === 0 ? 0 : 1 };
}

async function vitest(project) {
  const file = `.cache/${project}-tests.json`;
  // A report left by an earlier run would be counted as this one's.
  rmSync(inProject(file), { force: true });
  const code = await run('vitest', [
    ...['run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ]);
  if (!existsSync(inProject(file))) return { passed: 0, failed: 1, why: 'no report' };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(inProject(file), 'utf8'));
  const failed = numFailedTests + testResults.filter(brokeOutsideItsTests).length;
  if (failed === 0 && code !== 0) return { passed: numPassedTests, failed: 1, why: `ended with code ${code}` };
  return { passed: numPassedTests, failed };
}

/** A file that did not load, or whose set-up failed, has no failed test to count. */
function brokeOutsideItsTests({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

await whenRunDirectly(import.meta.url, test);
