/**
 * The decision model as a module: `import { evaluate } from '…/engine.js'` runs in Node, Deno, Bun and browsers,
 * and brings no words.
 */
export * from '#rules/index.ts';
