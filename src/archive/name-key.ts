/**
 * What two spellings of one name have in common: NFKC (which folds styled letters), lower case, single
 * spaces, no emoji, no suffix after a comma. Two people may share it, so it joins only where it is unique.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u200D\uFE0F]/gu, '')
    .replace(/,.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
