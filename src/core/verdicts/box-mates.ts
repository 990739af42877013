import { elementsFrom } from '../article/safe-dom.ts';
import { boxAround } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';
import type { ScoredRun } from './decode.ts';
import { hasNameThatStays } from './promo-boxes.ts';

/** How many of a box's blocks are surely promos, may be promos, and are the story's. */
type Count = { sure: number; unsure: number; story: number };

/**
 * The unsure promos that stand in one box with sure ones, where that box holds nothing of the story: the heading "Most
 * read", the one headline of ten that the story could hold too. Without them the box would be hidden in part, and leave
 * lines that say nothing.
 *
 * @param verdicts content or furniture, one a block.
 */
export const boxMates = (
  { sure, unsure }: { readonly sure: readonly ScoredRun[]; readonly unsure: readonly ScoredRun[] },
  verdicts: readonly Verdict[],
  story: Story,
): ScoredRun[] => {
  if (sure.length === 0 || unsure.length === 0) return [];
  const kinds: (keyof Count | undefined)[] = verdicts.map(({ label }) =>
    label === 'content' ? 'story' : undefined,
  );
  for (const { run } of unsure) kinds.fill('unsure', run.start, run.end);
  for (const { run } of sure) kinds.fill('sure', run.start, run.end);
  const counts = countBoxes(kinds, story);
  return unsure.filter(
    ({ run }) =>
      !hasNameThatStays(run) &&
      boxesFrom(boxAround(run.blocks[0]?.parent, run.blocks), story).some((box) =>
        isPromoBox(counts.get(box)),
      ),
  );
};

const countBoxes = (kinds: readonly (keyof Count | undefined)[], story: Story): Map<Element, Count> => {
  const counts = new Map<Element, Count>();
  kinds.forEach((kind, place) => {
    if (!kind) return;
    for (const box of boxesFrom(story.facts[place]?.parent, story)) {
      const count = counts.get(box) ?? { sure: 0, unsure: 0, story: 0 };
      count[kind]++;
      counts.set(box, count);
    }
  });
  return counts;
};

/** An element and those around it, up to the region of the story and without it. */
const boxesFrom = (inmost: Element | undefined, { region }: Story): Element[] =>
  elementsFrom(inmost, (element) => element === region);

/** Less than that may be sure by mistake. */
const minSure = 2;
const minSureShare = 0.1;

const isPromoBox = (count: Count | undefined): boolean =>
  count !== undefined &&
  count.story === 0 &&
  count.sure >= minSure &&
  count.sure >= (count.sure + count.unsure) * minSureShare;
