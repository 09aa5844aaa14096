/**
 * A Vite plugin. Remembers the words in the strings of each module that ships, and the modules it may load. From these the pass over styles
 * knows what the scripts of a page can ever add to it; a chunk also has what other pages ask for.
 *
 * @returns {{ name: string, generateBundle: (this: Bundler, options: unknown, bundle: Record<string, any>) => void,
 *   wordsOf: (files: Iterable<string>) => string }} `wordsOf`: of the scripts of these names in
 *   `_astro`, and of everything that they may ever load
 */
export function saidWords() {
  const starts = new Map();
  const modules = new Map();
  return {
    name: 'said-words',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const here = Object.keys(chunk.modules);
        starts.set(chunk.fileName.split('/').at(-1), chunk.facadeModuleId ? [chunk.facadeModuleId] : here);
        for (const id of here) {
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
          const code = chunk.modules[id].code ?? '';
          modules.set(id, { words: strings(this.parse(code)).join(' '), loads: [...importedIds, ...dynamicallyImportedIds] });
        }
      }
    },
    wordsOf(files) {
      const found = new Set([...files].flatMap((file) => starts.get(file) ?? []));
      for (const id of found) for (const other of modules.get(id)?.loads ?? []) found.add(other);
      return [...found].map((id) => modules.get(id)?.words ?? '').join(' ');
    },
  };
}

/**
 * @typedef {{ environment: { name: string }, parse: (code: string) => unknown,
 *   getModuleInfo: (id: string) => { importedIds: readonly string[], dynamicallyImportedIds: readonly string[] } | null }} Bundler
 */

/** Every text in a program, and what its objects call their properties: a name may be looked up before it is put on the page. */
function strings(node) {
  if (Array.isArray(node)) return node.flatMap(strings);
  if (typeof node !== 'object' || node === null) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [node.value.raw];
  const key = node.type === 'Property' && node.key.type === 'Identifier' ? [node.key.name] : [];
  return [...key, ...Object.values(node).flatMap(strings)];
}
