import { contains } from '../core/article/safe-dom.ts';
import type { CleanedPage } from '../core/types.ts';
import { hiddenRoots } from './hidden-roots.ts';
import type { Hider } from './hide.ts';
import { isInUse } from './is-in-use.ts';
import type { Promo } from './promos.ts';

type Story = Pick<CleanedPage, 'region' | 'blocks'> & {
  readonly page: Document;
  readonly hider: Hider;
  /** Dim what is marked at the reader's wish. */ readonly marksInPage: boolean;
};

/**
 * Makes the page show what the promos' states say.
 *
 * @returns the promos, those marked that cannot be hidden: a promo is hidden whole or not at all.
 */
export function hidePromos(story: Story, promos: readonly Promo[]): Promo[] {
  const toHide = promos.filter(({ state }) => state === 'hidden').flatMap(({ blocks }) => blocks);
  const { roots, left } = hiddenRoots(story, toHide);
  const inUse = roots.filter((root) => isInUse(root, story.page));
  const isStuck = (promo: Promo): boolean =>
    promo.state === 'hidden' &&
    promo.blocks.some((block) => left.includes(block) || inUse.some((root) => contains(root, block.element)));
  if (!promos.some(isStuck)) {
    story.hider.hideExactly(roots, story.marksInPage ? rootsToDim(story, promos) : []);
    return [...promos];
  }
  // Each round marks at least one more promo, so this ends.
  return hidePromos(
    story,
    promos.map((promo) => (isStuck(promo) ? { ...promo, state: 'marked' } : promo)),
  );
}

/** Marked at the reader's wish, not for want of sureness. */
export const isMarkedInPage = ({ state, bySetting }: Promo): boolean =>
  state === 'marked' && bySetting === 'mark';

function rootsToDim(story: Story, promos: readonly Promo[]): readonly Element[] {
  return promos.filter(isMarkedInPage).flatMap(({ blocks }) => hiddenRoots(story, blocks).roots);
}
