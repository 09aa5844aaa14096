/** In days: how long somebody who was written to has for an answer, the article's “within a week or two”. Silence counts after it. */
export const FORTNIGHT = 14;
