import { blockTags, silentTags } from './block-tags.ts';
import { firstChildOf, isElement, isText, nextSiblingOf, tagOf } from './safe-dom.ts';

/**
 * The text of nodes as a reader sees it: one space for any white space, a line feed at `<br>`, and words kept
 * apart where an element of block layout begins or ends (`textContent` would glue them).
 */
export const blockText = (nodes: Iterable<Node>): string => {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts, 0);
  return tidy(parts.join(''));
};

/** How many characters of an element a reader sees: not those of a picture's style sheet, nor indentation. */
export const charsIn = (element: Element): number => blockText([element]).length;

/** Deeper nesting is read flat by the caller; no page of the corpus comes near. */
const maxDepth = 400;
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
const whiteSpace = /[\t\n\v\f\r \u00a0\u2000-\u200a\u3000]+/gu;
const lineBreak = '\u2028';
const aroundBreak = / *\u2028[ \u2028]*/gu;

const collect = (node: Node, parts: string[], depth: number): void => {
  if (isText(node)) {
    parts.push(node.data);
    return;
  }
  if (!isElement(node) || depth > maxDepth) return;
  const tag = tagOf(node);
  if (silentTags.has(tag)) return;
  if (tag === 'br') {
    parts.push(lineBreak);
    return;
  }
  const isApart = blockTags.has(tag);
  if (isApart) parts.push(' ');
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) collect(child, parts, depth + 1);
  if (isApart) parts.push(' ');
};

const tidy = (text: string): string =>
  text.replace(invisible, '').replace(whiteSpace, ' ').replace(aroundBreak, '\n').trim();
