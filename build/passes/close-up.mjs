/**
 * A pass over a page: white space that shows nowhere goes. Nothing else is touched: a part that comes to life must find
 * its elements as they were drawn, since one that is moved while it is pressed is not clicked. The number of a note
 * stays on the line of its word. Scripts and styles are left, since the policy holds their hashes, and so is text whose
 * lines count.
 *
 * @param {string} html
 */
export function closeUp(html) {
  return html
    .split(/(<(script|style|pre|textarea)\b[\s\S]*?<\/\2>)/)
    .map((part, index) => (index % 3 === 0 ? closed(part) : index % 3 === 1 ? part : ''))
    .join('');
}

const BLOCK =
  'html|head|body|title|meta|link|main|header|footer|nav|article|section|div|h[1-6]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|' +
  'form|fieldset|legend|figure|figcaption|blockquote|select|option|svg|g|path|rect|circle|text|desc';
const AFTER_OPENING = new RegExp(`(<(?:${BLOCK})(?:\\s[^<>]*)?>) `, 'g');
const BEFORE_CLOSING = new RegExp(` (</(?:${BLOCK})>)`, 'g');
const BETWEEN = new RegExp(`(</(?:${BLOCK})>) (?=<(?:${BLOCK})[\\s>])`, 'g');

const closed = (part) =>
  part
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(AFTER_OPENING, '$1')
    .replace(BEFORE_CLOSING, '$1')
    .replace(BETWEEN, '$1')
    .replace(/ (?=<sup>)/g, '\u00a0');
