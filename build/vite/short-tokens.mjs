import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKENS = 'src/styles/tokens.css';

/**
 * A Vite plugin. The values of the house have names to be read; on the pages each is a letter, since every page carries
 * them some 150 times. They are the same letters everywhere, in the order in which `tokens.css` names them.
 */
export function shortTokens() {
  let shorten = (code) => code;
  return {
    name: 'short-tokens',
    enforce: 'pre',
    apply: 'build',
    configResolved({ root }) {
      shorten = shortening(readFileSync(join(root, TOKENS), 'utf8'));
    },
    transform(code, id) {
      const [, kind] = /\/src\/[^?]*\.(css|tsx?)(?:$|\?(?!raw))/.exec(id) ?? [];
      // A script that runs while the site is built reads the sheets as they are written.
      const ships = kind === 'css' || (kind !== undefined && this.environment.name === 'client');
      return ships ? { code: shorten(code), map: null } : null;
    },
  };
}

/**
 * @param {string} tokens the text that defines the values
 * @returns {(code: string) => string} puts their short names in place of the long ones
 */
export function shortening(tokens) {
  const names = new Set([...tokens.matchAll(/(?<![\w-])(--[\w-]+):/g)].map(([, name]) => name));
  if (names.size > LETTERS.length) throw new Error(`There are ${names.size} values, and letters for ${LETTERS.length}.`);
  const short = new Map([...names].map((name, i) => [name, `--${LETTERS[i]}`]));
  return (code) => code.replace(/(?<![\w-])--[\w-]+/g, (name) => short.get(name) ?? name);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
