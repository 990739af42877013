import type { StoryPromo } from '../../fixtures/story-promos/story-promo.ts';
import type { StoryPage } from './story-page.ts';

/**
 * Sets the promo into the page, lets `look` see it, and takes it out again.
 *
 * @throws Error where the page has no text that begins with the words after which the promo stands.
 */
export const withPromo = <Seen>(
  { name, document }: StoryPage,
  { after, html }: StoryPromo,
  look: (nodes: readonly Node[]) => Seen,
): Seen => {
  const place = placeAfter(document, after);
  if (!place) throw new Error(`${name}.html has no text that begins with "${after}".`);
  const template = document.createElement('template');
  template.innerHTML = html;
  const nodes = [...template.content.childNodes];
  place.after(...nodes);
  try {
    return look(nodes);
  } finally {
    for (const node of nodes) node.remove();
  }
};

const placeAfter = (document: Document, words: string): ChildNode | undefined =>
  blockThatBegins(document, words) ?? endOfLineThatBegins(document, words);

/** The block with its wrappers, or its whole list. */
const blockThatBegins = (document: Document, words: string): Element | undefined => {
  const blocks = [...document.querySelectorAll(blockTags)].filter((element) => begins(element, words));
  const innermost = blocks.find(
    (element) => !blocks.some((other) => other !== element && element.contains(other)),
  );
  let block = innermost?.closest('ul, ol, dl, table') ?? innermost;
  while (block?.parentElement && textOf(block.parentElement) === textOf(block)) block = block.parentElement;
  return block;
};
const blockTags = 'p, li, h2, h3, h4, div, section, blockquote, dd, td, figure';

/** On a page written with `<br>`: the last node of the line. */
const endOfLineThatBegins = (document: Document, words: string): ChildNode | undefined => {
  const starts = [...document.querySelectorAll('br')].flatMap(({ nextSibling }) => nextSibling ?? []);
  let node = starts.find((start) => begins(start, words));
  while (node?.nextSibling && node.nextSibling.nodeName !== 'BR') node = node.nextSibling;
  return node;
};

const textOf = ({ textContent }: Node): string => (textContent ?? '').replace(/\s+/gu, ' ').trim();
const begins = (node: Node, words: string): boolean => textOf(node).startsWith(words);
