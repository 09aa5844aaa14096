import { basename } from 'node:path';

/**
 * A rule or a fact is one file: logic, words and examples. A bundler moves whole files, so the words would ship
 * with the logic wherever both are used on a site. This plugin hands each list that gathers those files its own
 * copy of them, from which the bundler drops the rest.
 */
export function ruleParts() {
  return {
    name: 'rule-parts',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/^\.\.\/(catalogue|facts)\//.test(source) || !/\/rules\/lists\/[^/]+\.ts$/.test(importer ?? '')) return null;
      const file = await this.resolve(source, importer, { skipSelf: true });
      return file && `${file.id}?part=${basename(importer, '.ts')}`;
    },
  };
}
