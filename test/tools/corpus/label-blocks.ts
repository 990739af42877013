import type { Block } from '../../../src/core/types.ts';
import { blockKey } from './block-key.ts';
import type { Injected } from './inject-promos.ts';
import type { PageJob } from './page-jobs.ts';

/** What is known of a block: by what was set into the page, by reading, or by the gold text. */
export type BlockLabel =
  | { readonly kind: 'injected'; readonly injected: Injected }
  | { readonly kind: 'story' | 'genuine' | 'notStory' | 'unknown' }
  | { readonly kind: 'hand'; readonly label: string };

type Sources = {
  readonly isGold: (text: string) => boolean | undefined;
  readonly injected: readonly Injected[];
  readonly hand: PageJob['labels'];
};

/** Labels each block of a page; a label by reading wins over the gold text. */
export const labelBlocks = (blocks: readonly Block[], { isGold, injected, hand }: Sources): BlockLabel[] => {
  const byKey = new Map(hand.map(({ key, label }) => [key, label]));
  const labelIn = listLabels(blocks, byKey);
  return blocks.map((block): BlockLabel => {
    const own = injected.find(({ elements }) => elements.some((element) => element.contains(block.element)));
    if (own) return own.injection.isGenuine ? { kind: 'genuine' } : { kind: 'injected', injected: own };
    const label = byKey.get(blockKey(block.text)) ?? labelIn(block);
    if (label === 'content') return { kind: 'story' };
    if (label === 'unsure') return { kind: 'unknown' };
    if (label) return { kind: 'hand', label };
    const gold = isGold(block.text);
    if (gold === undefined) return { kind: 'unknown' };
    return { kind: gold ? 'story' : 'notStory' };
  });
};

/**
 * People read single blocks: where one item of a list is a link to another story, so are the others, though the text by
 * hand may have kept them.
 */
const listLabels = (
  blocks: readonly Block[],
  byKey: ReadonlyMap<string, string>,
): ((block: Block) => string | undefined) => {
  const isRelated = (block: Block): boolean => byKey.get(blockKey(block.text)) === relatedLabel;
  const lists = new Set(blocks.filter((block) => isItem(block) && isRelated(block)).map(listOf));
  return (block) => (isItem(block) && lists.has(listOf(block)) ? relatedLabel : undefined);
};
const relatedLabel = 'promo:related';
const isItem = ({ kind }: Block): boolean => kind === 'list-item';
const listOf = ({ element }: Block): Element | null => element.parentElement;

export type RunLabel = { readonly isPositive: boolean; readonly origin: string };

/**
 * Whole promos are positive, what holds a block of the story is not. Parts of promos that would leave the rest behind,
 * and what is of unknown kind, teach nothing.
 */
export const promoLabelOf = (
  own: readonly BlockLabel[],
  all: readonly BlockLabel[],
): RunLabel | undefined => {
  if (own.some(({ kind }) => kind === 'unknown')) return undefined;
  const promos = own.filter(isPromoLabel);
  if (promos.length < own.length && own.some(({ kind }) => kind === 'story' || kind === 'genuine'))
    return { isPositive: false, origin: originOf(own) };
  if (promos.length === 0)
    return own.every(isFurniture) ? { isPositive: false, origin: 'furniture' } : undefined;
  if (promos.length < own.length) return undefined;
  const first = own[0];
  if (first?.kind === 'hand') return { isPositive: true, origin: first.label };
  if (
    first?.kind !== 'injected' ||
    !own.every((label) => label.kind === 'injected' && label.injected === first.injected)
  )
    return undefined;
  // A paragraph of another story is told by its place alone, which is not asked here.
  if (first.injected.injection.family === 'other_story') return undefined;
  const whole = all.filter((label) => label.kind === 'injected' && label.injected === first.injected).length;
  return whole === own.length ? { isPositive: true, origin: first.injected.injection.family } : undefined;
};

/** `mixed` holds what was set into the page beside the story, `partly` what stood in the page. */
const originOf = (own: readonly BlockLabel[]): string => {
  if (own.every(({ kind }) => kind === 'story')) return 'story';
  if (own.some(({ kind }) => kind === 'injected')) return 'mixed';
  return own.some(({ kind }) => kind === 'genuine') ? 'genuine' : 'partly';
};

/** An author's note or a source may end the page: it stays. */
export const isFurniture = (label: BlockLabel): boolean =>
  label.kind === 'hand' && label.label.startsWith('furniture:');

const isPromoLabel = (label: BlockLabel): boolean =>
  label.kind === 'injected' || (label.kind === 'hand' && label.label.startsWith('promo:'));
