/**
 * A Vite plugin. Has the script for other people's pages bundled with the site, to a file whose name never changes:
 * their pages name it for years.
 */
export function embedScript() {
  return {
    name: 'embed-script',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: '/src/embed/element.ts', fileName: 'embed.js' });
    },
  };
}
