import type { Paste } from './report.ts';

/** The most that is read of a paste, in characters; more than anybody's list of invitations comes to. */
export const MOST_HTML = 8_000_000;
export const MOST_TEXT = 1_000_000;

/** As much of a paste as is read: of HTML all or nothing, of text the first part. */
export const withinLimits = ({ html = '', text = '' }: Paste): Required<Paste> => ({
  html: html.length > MOST_HTML ? '' : html,
  text: text.slice(0, MOST_TEXT),
});
