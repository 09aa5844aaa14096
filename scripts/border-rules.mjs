import { rooms } from './borders.mjs';

const deepest = 4;
const nowhere = {
  name: 'no room',
  may: [],
  packages: [],
  why: 'This file is in no room of scripts/borders.mjs, or too deep in one: it may import nothing.',
};
const code = '{js,mjs,ts,tsx,astro}';

/**
 * ESLint configurations that make every border an error. ESLint's own rules see a specifier and not the
 * file it leads to, so there is one configuration for every depth a file can have below its room.
 */
export function borderConfigs() {
  // ESLint lets the last one that matches win, and the table the first.
  return [border(nowhere, [`src/**/*.${code}`], []), ...rooms.toReversed().flatMap((room) => bordersOf(room))];
}

function bordersOf(room) {
  const { folder, ending, file } = parts(room.files);
  if (file) return [border(room, [`src/${room.files}`], folder)];
  return Array.from({ length: deepest + 1 }, (_, depth) => {
    const below = Array(depth).fill('*');
    const path = ['src', ...folder, ...below, '*'].join('/');
    // ESLint names the scripts inside a page `page.astro/0.ts`; what they import is relative to the page.
    const files = ending ? [path + ending] : [`${path}.${code}`, `${path}.astro/*.{js,ts}`];
    return border(room, files, [...folder, ...below.map(() => undefined)]);
  }).reverse(); // for the same reason: `*/*.ts`, one deeper, matches `page.astro/0.ts` too
}

function border(room, files, folder) {
  const allowed = [
    ...room.may.flatMap((target) => relative(folder, target)),
    ...room.packages.map((name) => packagePattern(name)),
  ];
  const foreign = `^(?!(?:${allowed.join('|')})$)`;
  const message = room.why;
  // Selectors are written between slashes and cannot hold one.
  const value = `[value=/${foreign.replaceAll('/', '\\x2F')}/]`;
  return {
    name: `border: ${room.name}, ${folder.length} below src`,
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: foreign, caseSensitive: true, message }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression > Literal.source${value}`, message },
        { selector: `TSImportType > Literal.source${value}`, message },
        { selector: `NewExpression[callee.name="URL"]:has(MetaProperty) > Literal.arguments${value}`, message },
        { selector: 'ImportExpression[source.type!="Literal"]', message: `Import a fixed path. ${message}` },
        { selector: 'CallExpression[callee.object.type="MetaProperty"]', message: `Name the files one by one. ${message}` },
      ],
    },
  };
}

/**
 * Patterns of every way to write `target` in a file of `folder`, whose unknown names are undefined:
 * going up some levels, then down.
 */
function relative(folder, target) {
  const { folder: wanted, ending, file } = parts(target);
  const rest = file ? escape(file) : `(?!(?:.*/)?\\.\\.(?:/|$)).+${escape(ending)}`;
  return Array.from({ length: folder.length + 1 }, (_, up) => {
    const here = folder.slice(0, folder.length - up);
    const climb = up === 0 ? '\\./' : `(?:\\.\\./){${up}}`;
    if (!file && wanted.every((name, index) => name === here[index])) return [climb + rest];
    if (!here.every((name, index) => name !== undefined && name === wanted[index])) return [];
    return [climb + wanted.slice(here.length).map((name) => `${name}/`).join('') + rest];
  }).flat();
}

function packagePattern(name) {
  if (name === '*') return '@?[a-z0-9][^:]*';
  if (name.endsWith(':')) return `${name}.+`;
  return `${name}(?:/.+)?`;
}

function parts(target) {
  const names = target.split('/');
  const last = names.pop() ?? '';
  return last.startsWith('*') ? { folder: names, ending: last.slice(1) } : { folder: names, ending: '', file: last };
}

function escape(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
