import type { ListWords } from '../words.ts';

export const th: ListWords = {
  time: /^(?:วันนี้|เมื่อวาน|\p{Nd}{1,4}\s?[\p{L}\p{M}]{1,12}(?:\(\p{L}{1,3}\))?\.? ?(?:ก่อน|ที่แล้ว))$/iu,
  accept: /^ยอมรับ$/iu,
  // These stand around the number.
  mutual: [/^มีคนรู้จักร่วมกัน\s*(\p{Nd}[\p{Nd}.,]*)\s*คน$/iu],
  total: /^(?:ทั้งหมด|คำเชิญ)\s*\(\p{Nd}/iu,
};
