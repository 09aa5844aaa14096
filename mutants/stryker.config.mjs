/** Which mutants of the rules and of the reader of exports their tests kill. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'mutants/vitest.config.ts', related: false },
  // Questions and labels are read by people and decide nothing.
  mutate: ['src/{rules,archive}/**/*.ts', '!src/rules/{fact-*,*-words,questions,question-groups,words,otherwise}.ts', '!src/archive/{demo/**,worker.ts}'],
  ignorePatterns: ['bench', 'dist', 'docs', 'public', 'src/components', 'src/content', 'src/pages', 'src/styles'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutants.html' },
  tempDirName: '.cache/mutants',
  thresholds: { high: 95, low: 90, break: 90 },
};
