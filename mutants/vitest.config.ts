import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/rules/**/*.test.ts'],
    exclude: ['tests/rules/size.test.ts'],
    setupFiles: ['mutants/same-cases.ts'],
    // It takes longer than all the others together, and its law is tested with fewer open facts as well.
    testNamePattern: /^(?!.*nothing answered at all)/,
    testTimeout: 120_000,
  },
});
