import ts from 'typescript';
import { textOf } from '../house/source.ts';

/**
 * What a file of ours may say to a reader: text between tags, and strings of three words, or of two that begin with a
 * capital; selectors and the words that are only searched by are not said. Of prose it is all of the text.
 */
export function shownIn(file: string): string {
  const text = textOf(file);
  if (/\.tsx?$/.test(file)) return inCode(text);
  if (!file.endsWith('.astro')) return text.replace(/^keywords: .*$/m, '');
  const [, frontmatter = '', markup = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return `${inCode(frontmatter)}\n${inCode(`const page = <>${markup.replace(/<(script|style)\b[^]*?<\/\1>/g, '')}</>`)}`;
}

function inCode(code: string): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ((ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) && node.name.getText() === 'keywords')
    )
      return;
    if (ts.isJsxAttribute(node) && /^(?:class|rel)$/.test(node.name.getText())) return;
    const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (ts.isJsxText(node) || (isPart && node.text.includes(' '))) found.push(node.text);
    else if (ts.isStringLiteralLike(node) && /^\s*(?![.#[]\w)(?:\S+\s+\S+\s+\S|\p{Lu}\S*\s+\S)/u.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found.join(' \n ');
}
