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
    if (!isHome(file)) return {};
    const room = rooms.find(({ files }) => posix.matchesGlob(file, deep(files))) ?? nowhere;
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
  const target = posix.normalize(path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(file), path));
  if (path.startsWith('/') || !isHome(target) || !room.may.some((may) => posix.matchesGlob(target, deep(may)))) return room.why;
  const foreign = roomFolder(target) !== roomFolder(file);
  // The address of a worker is no import: no `#` is looked up there.
  if (foreign && !path.startsWith('#') && !target.endsWith('worker.ts')) {
    return `Write "#${target.slice('src/'.length)}": a way into another room names it.`;
  }
  if (!foreign && path.startsWith('#')) return 'Within a room, write the path relative to the file.';
  return undefined;
}

/** Whether the table speaks of a path of the project. */
const isHome = (path) => /^(?:src|build|package)\//.test(path);

/** `src/rules/…` is in `src/rules`, `build/…` in `build`. */
const roomFolder = (path) => path.split('/', path.startsWith('src/') ? 2 : 1).join('/');

/** A pattern of the table from the project's folder; `room/*` means whatever is below, however deep. */
function deep(pattern) {
  const fromProject = pattern.startsWith('/') ? pattern.slice(1) : `src/${pattern}`;
  return fromProject.replace(/\*(?=[^/]*$)/, '**/*');
}

function isOf(path, name) {
  if (name === '*') return !/^[a-z]+:/.test(path);
  return name.endsWith(':') ? path.startsWith(name) : path === name || path.startsWith(`${name}/`);
}

function fixedText(node) {
  if (typeof node === 'string') return node;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}
