import { surenesses } from '../../src/core/types.ts';
import type { BenchPage } from './bench-page.ts';
import { inTenThousand, markdownTable, percent } from './markdown-table.ts';
import { isFiller } from './promo-form.ts';

/**
 * What the reader's choice of how sure the judge must be means on pages with promos set into them: promos wholly hidden,
 * filler not counted, and blocks of the story hidden, errors of the gold text left out.
 */
export const surenessTable = (pages: readonly BenchPage[]): string[] => {
  const around = pages.flatMap((page) => page.around ?? []);
  const promos = sum(around, ({ groups }) => groups.filter(({ family }) => !isFiller(family)).length);
  const blocks = sum(around, ({ storyBlocks }) => storyBlocks);
  return markdownTable(
    ['sureness', 'promos', 'wholly hidden', 'story blocks', 'hidden in 10,000 (95 % interval)'],
    surenesses.map((name) => [
      name,
      promos,
      percent(sum(around, ({ bySureness }) => bySureness[name].promosHidden) / Math.max(1, promos)),
      blocks,
      inTenThousand(
        sum(around, ({ bySureness }) => bySureness[name].storyHidden),
        blocks,
      ),
    ]),
  );
};

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((all, item) => all + of(item), 0);
