import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '..', '..');

/** The files below some folders of the project, as paths from its root with forward slashes; not what was installed or made. */
export function filesBelow(...folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        )
        .filter((file) => !/\/(?:node_modules|\.cache)\//.test(file)),
    );
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The TypeScript in a file: all of it, or the frontmatter and the scripts of a page. */
export function scriptsOf(file: string, text: string): string[] {
  if (/\.(?:ts|tsx|mjs|js)$/.test(file)) return [text];
  if (!file.endsWith('.astro')) return [];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1] ?? '')];
}

/** Every path or package a file reaches for, however it does. */
export function specifiersOf(file: string, text: string): string[] {
  const found = scriptsOf(file, text).flatMap((script) => [
    ...ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...script.matchAll(/import\.meta\.glob\w*(?:<[^(]*>)?\(([^)]*)\)/g)].flatMap((call) => quoted(call[1] ?? '')),
    ...[...script.matchAll(/new URL\(([^)]*),\s*import\.meta\.url/g)].flatMap((call) => quoted(call[1] ?? '')),
  ]);
  if (/\.(?:astro|mdx)$/.test(file)) {
    found.push(...all(text, /\bimport\(\s*['"`]([^'"`]+)/g), ...all(text, /<script\b[^>]*\bsrc=["']([^"']+)/g));
  }
  if (/\.(?:astro|css)$/.test(file)) found.push(...all(text, /@import\s+(?:url\()?['"]([^'"]+)/g));
  if (file.endsWith('.mdx')) found.push(...all(text, /^(?:import|export)\b[^'"\n]*['"]([^'"]+)/gm));
  return [...new Set(found)];
}

function quoted(code: string): string[] {
  return all(code, /['"`]([^'"`]+)['"`]/g);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) => found[1] ?? '');
}
