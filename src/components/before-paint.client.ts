/** A client script as text: it stands in the page itself, since a file would come too late. */
export { beforePaint } from '../state/theme.ts';
