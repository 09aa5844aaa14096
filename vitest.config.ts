/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Tests of the built site, in a browser: those of `npm test`, and those of `npm run firefox`. */
const inBrowser = (name: 'site' | 'firefox') => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/site/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    // A busy machine draws late; what never comes still fails.
    expect: { poll: { timeout: 8000 } },
  },
});

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/{site,firefox}/**'], testTimeout: 60_000 },
      },
      inBrowser('site'),
      inBrowser('firefox'),
    ],
  },
});
