import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory the renderers of a browser hold, in MiB; NaN where there is no /proc.
 *
 * @param browser the browser's process id
 */
export function rendererMemory(browser: number): number {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => [Number(pid), parentOf(pid)]),
    );
    const isBelow = (pid: number | undefined): boolean => pid === browser || (pid !== undefined && pid > 1 && isBelow(parents.get(pid)));
    return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + memoryOf(pid), 0);
  } catch {
    return NaN;
  }
}

function parentOf(pid: string): number {
  return Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? 0);
}

function memoryOf(pid: number): number {
  if (!read(`/proc/${pid}/cmdline`).includes('--type=renderer')) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/** A process may have ended since it was listed. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
