import { contains } from '../core/article/safe-dom.ts';
import type { CleanedPage } from '../core/types.ts';
import { hiddenRoots } from './hidden-roots.ts';
import type { Hider } from './hide.ts';
import { isInUse } from './is-in-use.ts';
import type { Promo } from './promos.ts';

type Story = Pick<CleanedPage, 'region' | 'blocks'> & { readonly page: Document; readonly hider: Hider };

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
    story.hider.hideExactly(roots);
    return [...promos];
  }
  // Each round marks at least one more promo, so this ends.
  return hidePromos(
    story,
    promos.map((promo) => (isStuck(promo) ? { ...promo, state: 'marked' } : promo)),
  );
}
