/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** No test is given a time: this ends only what would never end, on the slowest and busiest machine. */
const HANGS = 600_000;

/** Tests of the built site, in a browser: those of `npm test`, of `npm run firefox` and of `npm run webkit`. */
const inBrowser = (name: 'site' | 'firefox' | 'webkit') => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/site/build.ts'],
    testTimeout: HANGS,
    hookTimeout: HANGS,
    fileParallelism: false,
    // One process and one browser for all files: each page has a profile of its own anyway.
    isolate: false,
    // Where pictures are drawn, the styles that name their colours must not be empty.
    css: { include: [/\.css\?raw$/] },
    // A busy machine draws late; what never comes still fails.
    expect: { poll: { timeout: 60_000 } },
  },
});

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{site,firefox,webkit}/**'],
          testTimeout: HANGS,
          // Nothing under test keeps anything in a module, so that files may share them.
          isolate: false,
          // A second process halves the wait, on two cores too; each further one loads every module again.
          maxWorkers: 2,
        },
      },
      inBrowser('site'),
      inBrowser('firefox'),
      inBrowser('webkit'),
    ],
  },
});
