import { describe, expect, it } from 'vitest';
import { dayInName } from '#archive/day-in-name.ts';

describe('The day in a name', () => {
  it.each([
    ['Basic_LinkedInDataExport_06-15-2026.zip', ['2026-06-15']],
    ['Complete_linkedindataexport_06-15-2026 (1)/Connections.csv', ['2026-06-15']],
    ['LinkedInDataExport_13-15-2026.zip', []],
    ['LinkedInDataExport_6-15-2026.zip', []],
    ['Export_06-15-2026.zip', []],
    ['Connections.csv', []],
  ])('is that of the export: %s', (path, days) => {
    expect(dayInName(path)).toEqual(days);
  });
});
