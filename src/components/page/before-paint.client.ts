import { oldName, storageName } from '#state/storage.ts';

const [theme, before] = [storageName('theme'), oldName('theme')];

/**
 * The script in the head of every page, as text: a theme the reader has chosen is there before anything
 * is drawn. Any other value follows the system.
 */
export const beforePaint = `try{let s=localStorage;document.documentElement.dataset.theme=s["${theme}"]||s["${before}"]||""}catch{}`;
