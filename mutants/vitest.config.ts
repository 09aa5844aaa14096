import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{rules,archive}/**/*.test.ts'],
    exclude: ['tests/rules/size.test.ts', 'tests/archive/fuzz.test.ts'],
    setupFiles: ['mutants/same-cases.ts'],
    // Each takes longer than all the others together, and its law is tested on fewer cases as well.
    testNamePattern: /^(?!.*(?:nothing answered at all|whichever bit is flipped))/,
    testTimeout: 120_000,
  },
});
