import { describe, expect, it } from 'vitest';
import { ownStyles } from '../../../build/passes/own-styles.mjs';

const page = (css: string, body: string, ...more: string[]): string =>
  `<head><style>${css}</style>${more.map((sheet) => `<style>${sheet}</style>`).join('')}</head><body>${body}</body>`;

/** The styles a page is left with. */
const left = (html: string, scripts: Record<string, string> = {}): string | undefined =>
  /<style>(.*?)<\/style>/.exec(ownStyles(html, { wordsOf: wordsOf(scripts) }))?.[1];

const wordsOf =
  (scripts: Record<string, string>) =>
  (files: Iterable<string>): string =>
    [...files].map((file) => scripts[file] ?? '').join(' ');

describe('The styles of a page', () => {
  it('are those of the elements, classes and ids it has', () => {
    const css = 'p{margin:0}table{margin:1px}.box{margin:2px}.boxes{margin:3px}#main{margin:4px}#menu{margin:5px}';
    expect(left(page(css, '<p class="big box" id="main">table boxes menu</p>'))).toBe('p{margin:0}.box{margin:2px}#main{margin:4px}');
  });

  it('keep of a list of selectors what can find something', () => {
    expect(left(page('p,td,:is(.a,.b) i{margin:0}li:has(td){margin:1px}i:not(.b){margin:2px}', '<p class="a"><i></i></p><li></li>'))).toBe(
      'p,:is(.a) i{margin:0}i:not(.b){margin:2px}',
    );
  });

  it('keep states, attributes and fields of a kind that is there', () => {
    const css = '[data-theme=dark] p:hover::before{margin:0}[type=radio]:checked{margin:1px}[type=file]{margin:2px}';
    expect(left(page(css, '<p><input type="radio"></p>'))).toBe(
      '[data-theme=dark] p:hover::before{margin:0}[type=radio]:checked{margin:1px}',
    );
  });

  it('keep what a script may put there', () => {
    const words = { 'wake.1.js': 'em class late open', 'other.3.js': 'td' };
    const css = 'em.late{margin:0}.open{margin:1px}td{margin:2px}.stepping{margin:3px}';
    const scripts = '<script type="module" src="/_astro/wake.1.js"></script><script type="module">a.classList.add("stepping")</script>';
    expect(left(page(css, scripts), words)).toBe('em.late{margin:0}.open{margin:1px}.stepping{margin:3px}');
  });

  it('keep what a script puts together from parts', () => {
    const css = '.tone-ask{margin:0}.tone-accept-now{margin:1px}.tonedeaf{margin:2px}.late-ask{margin:3px}';
    const page = `<head><style>${css}</style></head><script type="module">e.className = \`tone-\${verdict}\`</script>`;
    expect(left(page)).toBe('.tone-ask{margin:0}.tone-accept-now{margin:1px}');
  });

  it('become one sheet, each layer whole and in the order of the layers', () => {
    const first = '@layer base,parts;@layer parts{p{margin:0}}@layer print{@media print{p{margin:1px}}}@layer print;';
    const second = '@layer base{p{margin:2px}}@layer parts{p{margin:3px}}@layer print{@media print{p{margin:4px}}}b{margin:5px}';
    expect(left(page(first, '<p><b></b></p>', second))).toBe(
      '@layer base{p{margin:2px}}@layer parts{p{margin:0}p{margin:3px}}@layer print{@media print{p{margin:1px}p{margin:4px}}}b{margin:5px}',
    );
  });

  it('name the order of the layers where one is to come later', () => {
    const css = '@layer base,parts,print;@layer print{p{margin:0}}@layer base{p{margin:1px}}@layer parts{td{margin:2px}}';
    expect(left(page(css, '<p></p>'))).toBe('@layer base,parts,print;@layer base{p{margin:1px}}@layer print{p{margin:0}}');
  });

  it('name properties in one order, but for those that set each other', () => {
    const css = 'p{font:1em a;top:0;color:red;border-left:0;line-height:2;border:1px;inset:1px;background:0 0;border-left:2px}';
    expect(left(page(css, '<p></p>'))).toBe(
      'p{top:0;inset:1px;font:1em a;line-height:2;color:red;border-left:0;border:1px;border-left:2px;background:0 0}',
    );
    expect(left(page('p{--b:1px;--a:2px}b{margin:var(--a) var(--b)}', '<p><b></b></p>'))).toBe(
      'p{--b:1px;--a:2px}b{margin:var(--a) var(--b)}',
    );
  });

  it('have no empty rooms and no values that nothing asks for', () => {
    const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:3px}p{margin:var(--a)}@media print{td{margin:0}}';
    expect(left(page(css, '<html><p style="color:var(--d)"></p>'))).toBe(':root{--d:3px}p{margin:1px}');
  });

  it('have a value in its place where it is one for the whole page, and by its name where a medium, a tone or a script may set it', () => {
    const css =
      ':root{--a:1px;--b:calc(var(--a) + 1px);--c:2px;--d:3px}@media print{:root{--c:4px}}.x{--e:5px}p{margin:var(--b) var(--c) var(--d) var(--e)}';
    const script = '<script>p.style.setProperty("--d", "9px")</script>';
    expect(left(page(css, `<p class="x"></p>${script}`))).toBe(
      ':root{--c:2px;--d:3px}@media print{:root{--c:4px}}.x{--e:5px}p{margin:calc(1px + 1px) var(--c) var(--d) var(--e)}',
    );
  });

  it('are the same when they are looked through twice', () => {
    const once = ownStyles(page('p{margin:0}td{margin:1px}', '<p></p>', '@layer a{p{margin:0}}'), { wordsOf: wordsOf({}) });
    expect(ownStyles(once, { wordsOf: wordsOf({}) })).toBe(once);
  });
});
