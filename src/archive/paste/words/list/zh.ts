import type { ListWords } from '../words.ts';

export const zh: ListWords = {
  time: /^(?:今天|昨天|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?前)$/iu,
  accept: /^接受$/iu,
  more: /(?:^|\s|…|\.\.\.)查看更多$/iu,
  reply: /^回覆.{1,120}$/iu,
  mutual: [/^(.*?)\s*(?:位共同(?:聯絡人|联系人|好友))\.?$/iu],
  total: /^(?:全部|邀請|邀请)\s*\(\p{Nd}/iu,
  joiner: /和(?:其他)?/iu,
};
