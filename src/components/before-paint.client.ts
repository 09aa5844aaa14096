import { KEYS } from '#state/storage.ts';

/**
 * The script in the head of every page, as text: a theme the reader has chosen is there before anything
 * is drawn. Any other value follows the system.
 */
export const beforePaint = `try{document.documentElement.dataset.theme=localStorage.getItem("${KEYS.theme.name}")||""}catch{}`;
