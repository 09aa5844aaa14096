import { basename } from 'node:path';

/**
 * A rule is one file: logic, words and examples. A bundler moves whole files, so the words would ship with
 * the logic wherever both are used on a site. This plugin hands each gathering module (words.ts,
 * otherwise.ts, examples.ts) its own copy of the rule files, from which the bundler drops the rest.
 */
export function ruleParts() {
  return {
    name: 'rule-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.startsWith('./catalogue/') || !/\/rules\/(words|otherwise|examples)\.ts$/.test(importer ?? '')) return null;
      const rule = await this.resolve(source, importer, { skipSelf: true });
      return rule && `${rule.id}?part=${basename(importer, '.ts')}`;
    },
  };
}
