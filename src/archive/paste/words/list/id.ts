import type { ListWords } from '../words.ts';

export const id: ListWords = {
  time: /^(?:hari ini|kemarin|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?(?:yang )?lalu)$/iu,
  accept: /^terima$/iu,
  mutual: [/^(.*?)\s*(?:(?:koneksi|kenalan) bersama(?: lainnya)?)\.?$/iu],
  total: /^(?:semua|undangan)\s*\(\p{Nd}/iu,
  joiner: /,?\s+dan(?=\s|$)/iu,
  others: /\s*\blainnya$/iu,
};
