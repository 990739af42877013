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

/** The block that begins with the words; of a page written with `<br>`, the last node of the line. */
const placeAfter = (document: Document, words: string): ChildNode | undefined => {
  const beginning = [...document.querySelectorAll(blockTags)].filter((element) => begins(element, words));
  const block = beginning.find((element) => !beginning.some((other) => other !== element && element.contains(other)));
  if (!block?.querySelector(':scope > br')) return block?.closest('ul, ol, dl, table') ?? block;
  let node: ChildNode | null | undefined = [...block.childNodes].find((child) => begins(child, words));
  while (node?.nextSibling && node.nextSibling.nodeName !== 'BR') node = node.nextSibling;
  return node ?? block;
};
const blockTags = 'p, li, h2, h3, h4, div, section, blockquote, dd, td, figure';

const begins = ({ textContent }: Node, words: string): boolean =>
  (textContent ?? '').replace(/\s+/gu, ' ').trimStart().startsWith(words);
