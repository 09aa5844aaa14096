import { posix } from 'node:path';
import { rooms } from './borders.mjs';

/**
 * An ESLint rule that makes every border of `borders.mjs` an error. It sees each way to reach a module, finds the
 * file that the specifier leads to, and asks the table. Within a room a path is relative; into another one it is
 * written `#room/…`, so that the border can be seen where it is crossed.
 */
export const borderRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = projectPath(context);
    if (!file.startsWith('src/')) return {};
    const room = rooms.find(({ files }) => posix.matchesGlob(file.slice('src/'.length), deep(files))) ?? nowhere;
    const check = (node, source) => {
      const why = source === undefined ? `Import a fixed path. ${room.why}` : complaint(file, room, source);
      if (why) context.report({ node, message: why });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
      ImportExpression: (node) => check(node, fixedText(node.source)),
      TSImportType: (node) => check(node, fixedText(node.source ?? node.argument?.literal ?? node.argument)),
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"][arguments.1.property.name="url"]': (node) =>
        check(node, fixedText(node.arguments[0])),
      'CallExpression[callee.object.type="MetaProperty"]': (node) =>
        context.report({ node, message: `Name the files one by one. ${room.why}` }),
    };
  },
};

const nowhere = {
  may: [],
  packages: [],
  why: 'This file is in no room of lint/borders.mjs: it may import nothing.',
};

/** ESLint names the scripts inside a page `page.astro/0.ts`; what they import is relative to the page. */
function projectPath({ filename, cwd }) {
  const path = filename.replaceAll('\\', '/').replace(/(\.astro)\/[^/]+\.[jt]s$/, '$1');
  return path.slice(cwd.replaceAll('\\', '/').length + 1);
}

function complaint(file, room, source) {
  const path = source.replace(/\?.*$/, '');
  if (!/^[./#]/.test(path)) return room.packages.some((name) => isOf(path, name)) ? undefined : room.why;
  const here = file.split('/')[1];
  const target = path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path);
  const inside = target.startsWith('src/') && !path.startsWith('/') ? posix.normalize(target).slice('src/'.length) : undefined;
  if (inside === undefined || !room.may.some((may) => posix.matchesGlob(inside, deep(may)))) return room.why;
  const foreign = inside.split('/')[0] !== here;
  // The address of a worker is no import: no `#` is looked up there.
  if (foreign && !path.startsWith('#') && !inside.endsWith('worker.ts')) return `Write "#${inside}": a way into another room names it.`;
  if (!foreign && path.startsWith('#')) return 'Within a room, write the path relative to the file.';
  return undefined;
}

/** `room/*` of the table means whatever is below, however deep. */
function deep(pattern) {
  return pattern.replace(/\*(?=[^/]*$)/, '**/*');
}

function isOf(path, name) {
  if (name === '*') return !/^[a-z]+:/.test(path);
  return name.endsWith(':') ? path.startsWith(name) : path === name || path.startsWith(`${name}/`);
}

function fixedText(node) {
  if (typeof node === 'string') return node;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
