import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { borderRule } from './lint/border-rule.mjs';

// ESLint's own recommended set is a package of its own now; these are the ones of it TypeScript does not see to.
const mistakes = Object.fromEntries(
  [
    ...['eqeqeq', 'no-constant-condition', 'no-dupe-else-if', 'no-duplicate-case', 'no-empty', 'no-fallthrough'],
    ...['no-self-assign', 'no-self-compare', 'no-sparse-arrays', 'no-template-curly-in-string', 'no-unreachable'],
    ...['no-unsafe-finally', 'no-useless-escape', 'require-yield', 'use-isnan', 'valid-typeof'],
    // The content security policy would stop these.
    ...['no-eval', 'no-implied-eval', 'no-new-func', 'no-script-url'],
  ].map((rule) => [rule, 'error']),
);

const nodeGlobals = ['Buffer', 'URL', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'setTimeout'];

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
  name,
  message: 'Only src/state touches browser storage.',
}));
const page = ['document', 'window', 'location', 'history', 'navigator', 'fetch', 'XMLHttpRequest', 'process'].map((name) => ({
  name,
  message: 'src/rules and src/archive are pure: hand them what they need.',
}));

export default defineConfig([
  globalIgnores(['dist', 'node_modules', '.astro', '**/.cache', 'test-results', 'public/engine']),
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      ...mistakes,
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'max-lines': ['error', { max: 350, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['*.{js,mjs}', 'scripts/*.mjs', 'lint/*.mjs', 'build/**/*.mjs', 'bench/**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['src/**', 'build/**', 'package/**'],
    plugins: { house: { rules: { border: borderRule } } },
    rules: { 'house/border': 'error' },
  },
  {
    files: ['src/**'],
    // The worker keeps the site's own files, and nothing of a reader's.
    ignores: ['src/state/**', 'src/offline/**'],
    rules: {
      'no-restricted-globals': ['error', ...storage],
      'no-restricted-properties': ['error', ...storage.map(({ name, message }) => ({ property: name, message }))],
    },
  },
  {
    files: ['src/rules/**', 'src/archive/**'],
    rules: { 'no-restricted-globals': ['error', ...storage, ...page] },
  },
]);
