/** Which mutants of the rules their tests kill, or of what --mutate names. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'mutants/vitest.config.ts', related: false },
  // Questions and labels are read by people and decide nothing.
  mutate: ['src/rules/**/*.ts', '!src/rules/lists/*.ts', '!src/rules/{*-words,question-groups,statement-of}.ts'],
  ignorePatterns: ['bench', 'dist', 'docs', 'public', 'src/components', 'src/content', 'src/pages', 'src/styles'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutants.html' },
  tempDirName: '.cache/mutants',
  thresholds: { high: 95, low: 90, break: 90 },
};
