import type { ListWords } from '../words.ts';

export const ar: ListWords = {
  time: /^(?:اليوم|أمس|(?:قبل|منذ) \p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.?)$/iu,
  accept: /^قبول$/iu,
  more: /(?:^|\s|…|\.\.\.)عرض المزيد$/iu,
  mutual: [/^(.*?)\s*(?:(?:زميل مشترك|زملاء مشترك\p{L}*))\.?$/iu],
  total: /^(?:الكل|الدعوات)\s*\(\p{Nd}/iu,
  joiner: /,?\s+و(?=\s|$)/iu,
};
