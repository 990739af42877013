import type { Block, TextSpan } from '../types.ts';
import { blockTags, silentTags } from './block-tags.ts';
import { linkAddress } from './link-address.ts';
import { plainText } from './plain-text.ts';
import { attributeOf, closest, firstChildOf, isElement, isText, nextSiblingOf, tagOf } from './safe-dom.ts';

type Piece = { readonly text: string; readonly href: string | undefined };

/**
 * The text of a block in pieces, those of links with their address. Joined they are the block's text: where the page
 * has changed since it was read, the text is one piece without links.
 */
export const textSpans = ({ element, nodes, text }: Block, base: string): TextSpan[] => {
  const pieces: Piece[] = [];
  const around = closest(element, 'a[href]');
  const href = around && linkAddress(attributeOf(around, 'href'), base);
  for (const node of nodes.length > 0 ? nodes : [element]) collect(node, { pieces, base, href, depth: 0 });
  const spans = joined(pieces);
  const isSame = spans.length <= maxSpans && spans.map((span) => span.text).join('') === plainText(text);
  return isSame ? spans : [{ text: plainText(text) }];
};

/** A paragraph with more links is a list of links. */
const maxSpans = 400;
/** As in `blockText`. */
const maxDepth = 400;

type Walk = {
  readonly pieces: Piece[];
  readonly base: string;
  readonly href: string | undefined;
  readonly depth: number;
};

const collect = (node: Node, walk: Walk): void => {
  const { pieces, base, href, depth } = walk;
  if (isText(node)) {
    pieces.push({ text: node.data, href });
    return;
  }
  if (!isElement(node) || depth > maxDepth) return;
  const tag = tagOf(node);
  if (silentTags.has(tag)) return;
  if (tag === 'br') {
    pieces.push({ text: lineBreak, href });
    return;
  }
  const isApart = blockTags.has(tag);
  const inside = {
    ...walk,
    href: tag === 'a' ? (linkAddress(attributeOf(node, 'href'), base) ?? href) : href,
    depth: depth + 1,
  };
  if (isApart) pieces.push({ text: ' ', href: undefined });
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) collect(child, inside);
  if (isApart) pieces.push({ text: ' ', href: undefined });
};

const lineBreak = '\u2028';
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Runs of white space and breaks, and what stands between them. */
const parts =
  /[\t\n\v\f\r \u00a0\u2000-\u200a\u2028\u3000]+|[^\t\n\v\f\r \u00a0\u2000-\u200a\u2028\u3000]+/gu;
const isGap = (part: string): boolean => gap.test(part);
const gap = /^[\t\n\v\f\r \u00a0\u2000-\u200a\u2028\u3000]/u;

/** The pieces with white space as `blockText` has it, a gap between two links belonging to neither. */
const joined = (pieces: readonly Piece[]): TextSpan[] => {
  const spans: { text: string; href: string | undefined }[] = [];
  let space = '';
  const add = (text: string, href: string | undefined): void => {
    const last = spans.at(-1);
    if (last?.href === href && last) last.text += text;
    else spans.push({ text, href });
  };
  for (const { text, href } of pieces) {
    for (const [part] of text.replace(invisible, '').matchAll(parts)) {
      if (isGap(part)) {
        space = space === '\n' || part.includes(lineBreak) ? '\n' : ' ';
        continue;
      }
      const plain = plainText(part);
      if (plain === '') continue;
      const last = spans.at(-1);
      if (space !== '' && last) add(space, last.href === href ? href : undefined);
      space = '';
      add(plain, href);
    }
  }
  return spans.map(({ text, href }) => (href === undefined ? { text } : { text, href }));
};
