import { siteSelector, silentTags } from '../core/article/block-tags.ts';
import {
  closest,
  contains,
  firstChildOf,
  isElement,
  isText,
  matches,
  nextSiblingOf,
  parentOf,
  selectFrom,
  tagOf,
} from '../core/article/safe-dom.ts';
import type { Block } from '../core/types.ts';

export type HidingPlan = {
  /** The elements to hide; none holds another. */
  readonly roots: readonly Element[];
  /** The blocks that no element bears alone: an attribute cannot hide them. */
  readonly left: readonly Block[];
};

type Story = { readonly region: Element; readonly blocks: readonly Block[] };

/**
 * The largest elements that hold these blocks and no text that stays visible, so that an empty box, its button
 * and its border vanish with its text; but neither the region nor a box with media or structure of the story.
 */
export function hiddenRoots({ region, blocks }: Story, toHide: readonly Block[]): HidingPlan {
  const hiding = new Set(toHide);
  const staying = blocks.filter((block) => !hiding.has(block));
  const surroundings: Surroundings = { region, toHide, withVisibleText: elementsAround(staying, region) };
  const rootOfBlock = toHide.map((block) => ({ block, root: largestRoot(block, surroundings) }));
  const roots = [...new Set(rootOfBlock.flatMap(({ root }) => root ?? []))];
  return {
    roots: roots.filter((root) => !roots.some((other) => other !== root && contains(other, root))),
    left: rootOfBlock.filter(({ root }) => !root).map(({ block }) => block),
  };
}

type Surroundings = {
  readonly region: Element;
  readonly toHide: readonly Block[];
  readonly withVisibleText: ReadonlySet<Element>;
};

/** The elements from the blocks up to the region: hiding one of them would hide a block. */
function elementsAround(blocks: readonly Block[], region: Element): Set<Element> {
  const around = new Set<Element>([region]);
  for (const block of blocks) {
    if (isButtonOfForm(block, region)) continue;
    let at: Element | undefined = block.element;
    while (at && !around.has(at)) {
      around.add(at);
      at = parentOf(at);
    }
  }
  return around;
}

/** The button of a newsletter form says nothing without the form's text, so it does not keep the box open. */
function isButtonOfForm({ kind, element }: Block, region: Element): boolean {
  if (kind !== 'control') return false;
  let at: Element | undefined = element;
  while (at && at !== region && tagOf(at) !== 'form') at = parentOf(at);
  return at !== undefined && at !== region;
}

function largestRoot(block: Block, surroundings: Surroundings): Element | undefined {
  const isWhole = block.nodes.length === 0;
  let root = isWhole && !surroundings.withVisibleText.has(block.element) ? block.element : undefined;
  let next = isWhole ? parentOf(block.element) : block.element;
  if (isWhole && !root) return undefined;
  while (next && canVanish(next, surroundings)) {
    root = next;
    next = parentOf(next);
  }
  return root;
}

function canVanish(box: Element, { region, toHide, withVisibleText }: Surroundings): boolean {
  if (withVisibleText.has(box) || !contains(region, box)) return false;
  const inside = toHide.filter(({ element }) => contains(box, element));
  const isOfPromo = (element: Element): boolean =>
    inside.some((block) => block.nodes.length === 0 && contains(block.element, element)) ||
    isMessageOfPromo(element, box, inside);
  const precious = selectFrom(box, preciousSelector);
  return precious.every(isOfPromo) && strangeTextLength(box, inside) <= maxStrangeChars;
}

/** Empty until the page has something to say there. */
const messageSelector = 'output, [role=status], [role=alert], [aria-live]:not([aria-live=off])';

/** Closed until the page opens them: a modal one that is hidden leaves a page that answers nothing. */
const dialogSelector = 'dialog, [role=dialog], [role=alertdialog]';

const mediaSelector = 'figure, video, audio, iframe, object, embed, canvas, table, blockquote, picture';

/** Media and structure that may belong to the story, parts of the site, and what the page will yet show. */
export const preciousSelector = `${mediaSelector}, ${dialogSelector}, ${messageSelector}, ${siteSelector}`;

/** The answer of a newsletter form, or a carousel of promos that tells of the next one. */
function isMessageOfPromo(element: Element, box: Element, inside: readonly Block[]): boolean {
  if (!matches(element, messageSelector) || matches(element, dialogSelector)) return false;
  const form = closest(element, 'form');
  if (form && contains(box, form)) return true;
  return inside.some((block) => contains(element, block.element));
}

/** Longer text that is no block is perhaps a part of the story that the page will unfold. */
const maxStrangeChars = 120;

function strangeTextLength(box: Element, inside: readonly Block[]): number {
  const known = new Set<Node>(inside.flatMap(({ element, nodes }) => (nodes.length > 0 ? nodes : [element])));
  const measure = (node: Node): number => {
    if (known.has(node)) return 0;
    if (isText(node)) return node.data.trim().length;
    if (!isElement(node) || silentTags.has(tagOf(node))) return 0;
    let length = 0;
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) length += measure(child);
    return length;
  };
  return measure(box);
}
