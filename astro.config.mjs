import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './build/site.mjs';
import { where } from './build/where.mjs';

const place = where(process.env);
// Astro hands the pages whatever begins with PUBLIC_.
process.env.PUBLIC_REPO_URL = place.repository ?? '';

export default defineConfig({
  ...(place.site && { site: place.site }),
  base: place.base,
  outDir: process.env.OUT_DIR || './dist',
  // Not that of `npm start`: its copy for reading offline would stand in for the pages being written.
  server: { port: 4322 },
  trailingSlash: 'always',
  // The default ('jsx') eats the space between inline elements on separate lines.
  compressHTML: true,
  // Several pages at once, since the encoder of the share images works beside what draws them.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  integrations: [
    mdx(),
    // Only files with JSX: every other would go through Babel too, for nothing.
    preact({ include: [/\.tsx$/] }),
    ...(place.site ? [sitemap({ filter: (page) => !/\/(?:404|feed)\/$|\/embed\//.test(page) })] : []),
    site(place),
  ],
  vite: {
    // @astrojs/mdx marks its modules so; the bundler's warning, one a page, says nothing a reader could act on.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      // Pagefind is WebAssembly; nothing else is let in by this.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "frame-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
