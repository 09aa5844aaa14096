import * as cssTree from 'css-tree';

/**
 * A pass over a page: its styles become one sheet of what something on it, or a script that it may load, can use. A
 * stylesheet is written for every page of a kind; a page that has no table or no figure need not carry theirs.
 *
 * @param {string} html
 * @param {{ wordsOf: (files: Iterable<string>) => string }} site `wordsOf`: the words of scripts, by their names in `_astro`, and
 *   of all that they may load
 */
export function ownStyles(html, { wordsOf }) {
  const sheets = [...html.matchAll(STYLE)].map(([, css]) => css);
  if (sheets.length === 0) return html;
  const css = usedOf(sheets.join('\n'), namesOf(html.replace(STYLE, ''), reachable(html, wordsOf)));
  let first = true;
  return html.replace(STYLE, () => (first ? ((first = false), `<style>${css}</style>`) : ''));
}

const STYLE = /<style>([\s\S]*?)<\/style>\n?/g;

/** The words of every script that stands on the page or that it may ever load. */
function reachable(html, wordsOf) {
  const own = [...html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
  const files = [...html.matchAll(/\/_astro\/([\w.-]+\.js)/g)].map(([, name]) => name);
  return [...own, wordsOf(files)].join('\n');
}

/**
 * What a selector can find: the elements, ids and classes that are there, and every word of a script, since it may put
 * them there; of a name that is put together, as `tone-${verdict}` is, the script has the beginning.
 */
function namesOf(html, script) {
  const names = new Set(script.match(/[\w-]+/g));
  for (const [, tag, attributes] of html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi)) {
    names.add(tag.toLowerCase());
    for (const [, value] of attributes.matchAll(/\s(?:class|id|type)="([^"]*)"/g)) for (const name of value.split(' ')) names.add(name);
  }
  const begun = (name) => [...name.matchAll(/-/g)].some(({ index }) => names.has(name.slice(0, index + 1)));
  const all = `${script}${html}`;
  return { has: (name) => names.has(name) || begun(name), uses: (variable) => all.includes(variable) };
}

function usedOf(css, names) {
  const sheet = cssTree.parse(css);
  cssTree.walk(sheet, {
    visit: 'Rule',
    leave({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList') return; // a step of an animation
      keepAlive(prelude, names);
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  cssTree.walk(sheet, {
    visit: 'Atrule',
    leave: ({ block }, item, list) => void (block?.children.isEmpty && list.remove(item)),
  });
  joinLayers(sheet);
  cssTree.walk(sheet, { visit: 'Block', enter: inOrder });
  return withoutSpareVariables(short(withConstants(cssTree.generate(sheet), names)), names);
}

const short = (css) => cssTree.generate(cssTree.parse(css, { parseCustomProperty: true }));

/** Takes what can find nothing out of a list of selectors. */
function keepAlive(selectors, names) {
  selectors.children = selectors.children.filter(({ children }) => children.toArray().every((part) => isAlive(part, names)));
}

function isAlive(part, names) {
  if (part.type === 'ClassSelector' || part.type === 'IdSelector') return names.has(part.name);
  if (part.type === 'TypeSelector') return part.name === '*' || names.has(part.name);
  if (part.type === 'AttributeSelector') return part.name.name !== 'type' || names.has(part.value.value ?? part.value.name);
  if (part.type !== 'PseudoClassSelector' || !['is', 'where', 'has'].includes(part.name)) return true;
  const list = part.children.first;
  keepAlive(list, names);
  return !list.children.isEmpty;
}

/** Layers of one name one after the other, and in them what is for the same medium: their order among themselves stays. */
function joinLayers(sheet) {
  const layers = new Map();
  const order = [];
  sheet.children.forEach((node, item, list) => {
    if (node.type !== 'Atrule' || node.name !== 'layer') return;
    const name = cssTree.generate(node.prelude);
    order.push(...name.split(',').filter((one) => !order.includes(one)));
    const before = layers.get(name);
    if (node.block && !before) return layers.set(name, node);
    if (node.block) before.block.children.appendList(node.block.children);
    list.remove(item);
  });
  for (const { block } of layers.values()) joinMedia(block.children);
  if (order.length === 0) return;
  // Where each has its styles, that they stand in this order says it.
  const missing = order.some((name) => !layers.has(name));
  const rest = sheet.children.filter((node) => ![...layers.values()].includes(node));
  const first = missing ? cssTree.parse(`@layer ${order.join(',')};`).children.toArray() : [];
  sheet.children = new cssTree.List().fromArray([...first, ...order.flatMap((name) => layers.get(name) ?? []), ...rest.toArray()]);
}

/**
 * Declarations by their names, since what is always said in the same order takes less room, and backwards a little less
 * still; those that set each other stay as they were.
 */
function inOrder(block) {
  const all = block.children.toArray();
  if (!all.every((node) => node.type === 'Declaration' && !node.property.startsWith('--'))) return;
  block.children = new cssTree.List().fromArray(all.sort((a, b) => kin(b.property).localeCompare(kin(a.property), 'en')));
}

/** What a property may set or be set by another of: `border` sets `border-left-color`, and `font` the height of a line. */
function kin(property) {
  const [family] = property.split('-');
  return FAMILIES[family] ?? family;
}

const FAMILIES = {
  line: 'font',
  ...Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, 'inset'])),
  ...Object.fromEntries(['gap', 'row', 'columns'].map((name) => [name, 'column'])),
  ...Object.fromEntries(['align', 'justify'].map((name) => [name, 'place'])),
  white: 'text',
  rotate: 'transform',
  scale: 'transform',
  translate: 'transform',
};

function joinMedia(rules) {
  let before;
  rules.forEach((node, item, list) => {
    const medium = node.type === 'Atrule' && node.name === 'media' ? cssTree.generate(node.prelude) : undefined;
    if (medium !== undefined && medium === before?.medium) {
      before.node.block.children.appendList(node.block.children);
      list.remove(item);
    } else before = { medium, node };
  });
}

/**
 * A value that has a name for those who write the styles, and is the same everywhere, stands where it is asked for. Those
 * that a script asks for stay, and so do those that a theme, a tone or a medium sets anew.
 */
function withConstants(css, names) {
  const [, root = ''] = /:root\{([^}]*)\}/.exec(css) ?? [];
  return [...root.matchAll(/(--[\w-]+):([^;]*)/g)].reduce((text, [, name]) => {
    const settings = [...text.matchAll(new RegExp(`${name}:([^;}]*)`, 'g'))];
    return settings.length > 1 || names.uses(name) ? text : text.replaceAll(`var(${name})`, () => settings[0][1]);
  }, css);
}

/** A value that nothing asks for goes, and then what only that asked for. */
function withoutSpareVariables(css, names) {
  const kept = css.replace(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (whole, name) =>
    css.includes(`var(${name})`) || css.includes(`var(${name},`) || names.uses(name) ? whole : '',
  );
  return kept === css ? css : withoutSpareVariables(kept, names);
}
