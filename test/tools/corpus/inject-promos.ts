import type { Block, CleanedPage } from '../../../src/core/types.ts';
import type { GoldMatch } from './gold-match.ts';
import { buildPromo } from './promo-forms.ts';

/** What is set into a page: a promo of the data, or paragraphs of another story as filler behind the last. */
export type Injection = {
  readonly id: string;
  readonly family: string;
  /** A genuine passage that looks like a promo: a helpline, a how-to-vote box. */
  readonly isGenuine: boolean;
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly place: 'inside' | 'end';
};

/** Paragraphs of the story, by its gold text, beside which a promo can be set. */
export const anchorsOf = (
  { blocks, region }: Pick<CleanedPage, 'blocks' | 'region'>,
  isGold: GoldMatch,
): Block[] =>
  blocks.filter(
    ({ kind, nodes, text, kept, element }) =>
      kept &&
      kind === 'paragraph' &&
      nodes.length === 0 &&
      text.length > minAnchorChars &&
      isGold(text) === true &&
      element !== region,
  );
const minAnchorChars = 60;

export type Injected = {
  readonly injection: Injection;
  readonly form: string;
  readonly elements: readonly Element[];
};

/**
 * Sets promos between the story's paragraphs or behind the last one.
 *
 * @param anchors blocks of the story with elements of their own; a promo comes before one of them, a short one now
 *   and then among the items of a list.
 */
export const injectPromos = (
  anchors: readonly Block[],
  injections: readonly Injection[],
  random: () => number,
): Injected[] => {
  const places = anchors.slice(1);
  const last = anchors.at(-1);
  if (!last || places.length === 0) return [];
  const items = itemsBeside(last.element.ownerDocument, anchors);
  return injections.flatMap((injection) => {
    const item = isItem(injection) && random() < itemShare ? pick(items, random) : undefined;
    if (item) return [setAmongItems(injection, item)];
    const anchor = injection.place === 'end' ? last : (pick(places, random) ?? last);
    const { element } = anchor;
    const parent = element.parentElement;
    if (!parent) return [];
    const { form, elements } = buildPromo(injection, element, random);
    for (const built of elements)
      parent.insertBefore(built, injection.place === 'end' ? nextOf(element, elements) : element);
    return [{ injection, form, elements }];
  });
};

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Items of lists that stand beside the story's paragraphs. */
const itemsBeside = (page: Document, anchors: readonly Block[]): Element[] => {
  const parents = new Set(anchors.map(({ element }) => element.parentElement));
  return [...page.querySelectorAll('li')].filter((item) =>
    parents.has(item.parentElement?.parentElement ?? null),
  );
};

const itemShare = 0.15;
const maxItemChars = 160;
const isItem = ({ heading, paragraphs, items, place }: Injection): boolean =>
  place === 'inside' &&
  heading === undefined &&
  items.length === 0 &&
  paragraphs.length === 1 &&
  (paragraphs[0]?.length ?? 0) <= maxItemChars;

const setAmongItems = (injection: Injection, before: Element): Injected => {
  const element = before.ownerDocument.createElement('li');
  element.textContent = injection.paragraphs[0] ?? '';
  before.before(element);
  return { injection, form: 'list item', elements: [element] };
};

/** Behind the anchor and behind what was set there before. */
const nextOf = (anchor: Element, elements: readonly Element[]): Node | null => {
  let next = anchor.nextSibling;
  while (next && elements.includes(next as Element)) next = next.nextSibling;
  return next;
};
