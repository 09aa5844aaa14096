import { describe, expect, it } from 'vitest';
import { closeUp } from '../../../build/passes/close-up.mjs';

describe('White space that shows nowhere', () => {
  it('goes from within blocks, and from between two', () => {
    expect(closeUp('<ul> <li>\n  One\n  thing </li> <li>Another</li></ul>')).toBe('<ul><li>One thing</li><li>Another</li></ul>');
  });

  it('is never added: a part that comes to life finds its elements as they were drawn', () => {
    const html = '<div><p>One</p><p>Another</p><ul><li>A</li><li>B</li></ul></div>';
    expect(closeUp(html)).toBe(html);
  });

  it('stays one space between words, and beside what stands in a line', () => {
    const html = '<p>See <a href="/a/">a</a> <b>b</b>, and\n<em>c</em> d</p>';
    expect(closeUp(html)).toBe(html.replace('\n', ' '));
  });

  it('does not part the number of a note from its word', () => {
    expect(closeUp('<p>It is said.\n<sup><a href="#s">2</a></sup> And more.</p>')).toBe(
      '<p>It is said.\u00a0<sup><a href="#s">2</a></sup> And more.</p>',
    );
  });

  it.each(['pre', 'textarea', 'script', 'style'])('stays as it is in %s', (element) => {
    const html = `<div><${element} id="x">a\n  b \n</${element}></div>`;
    expect(closeUp(html)).toBe(html);
  });

  it('changes nothing the second time', () => {
    const html = closeUp('<main> <h1> A </h1>\n\n<p>b  c</p> <details> <summary>d</summary> </details> <p>e</p> </main>');
    expect(closeUp(html)).toBe(html);
  });
});
