import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/rules/**/*.test.ts'], setupFiles: ['mutants/brief.ts'], testTimeout: 120_000 },
});
