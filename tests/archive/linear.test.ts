import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asArray } from '../site/shared.ts';

const script = fileURLToPath(new URL('growths.ts', import.meta.url));
const growths = asArray(JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))).map(asArray);

describe('Twice as much to read', () => {
  it('is tried with every reader and every text', () => {
    expect(growths.length).toBeGreaterThan(150);
  });

  it.each(growths.map(([what, growth]) => [String(what), Number(growth)] as const))(
    'takes about twice the steps, not four times: %s',
    (_, growth) => {
      expect(growth).toBeLessThan(3.2);
    },
  );
});
