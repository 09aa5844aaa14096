import { spawnSync } from 'node:child_process';
import { root, Stop, whenRunDirectly } from './entry.mjs';

/** Asks the registry for known weaknesses in the installed packages; where it does not answer, says so. */
function audit() {
  const { stdout } = spawnSync('npm audit --json', { cwd: root, shell: true, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { vulnerabilities, message } = JSON.parse(stdout || '{}');
  if (!vulnerabilities) return console.log(`Nothing was checked: the registry gave no answer (${message ?? 'no connection'}).`);
  const found = Object.values(vulnerabilities);
  for (const { name, severity, range } of found) console.error(`${severity}: ${name} ${range}`);
  if (found.length > 0) throw new Stop(`${found.length} packages have a known weakness; npm audit tells more.`);
  console.log('No known weakness in any package.');
}

await whenRunDirectly(import.meta.url, audit);
