import type { Category } from '../../src/core/types.ts';
import { groupBy } from './group-by.ts';
import { markdownTable, none, shareOf } from './markdown-table.ts';

/** A promo whose category is known, and what the judge takes it for where it takes it for a promo at all. */
export type Judged = { readonly truth: Category; readonly judged: Category | undefined };

/** For each category: how many promos are found, how many of those in their category, and what they are taken for. */
export const categoryTable = (all: readonly Judged[]): string[] =>
  markdownTable(
    ['category', 'promos', 'found', 'of these in it (95 % interval)', 'else taken for'],
    [
      ...groupBy(all, ({ truth }) => truth)
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(([truth, own]) => [truth, ...categoryCells(own)]),
      ['**all**', ...categoryCells(all).slice(0, -1), ''],
    ],
  );

const categoryCells = (own: readonly Judged[]): (string | number)[] => {
  const found = own.filter(({ judged }) => judged !== undefined);
  return [own.length, found.length, shareOf(found, isRight), confusionsOf(found) || none];
};

const isRight = ({ truth, judged }: Judged): boolean => truth === judged;

/** `ad 12, related 3`: the biggest first. */
const confusionsOf = (found: readonly Judged[]): string =>
  groupBy(
    found.filter((one) => !isRight(one)),
    ({ judged }) => judged,
  )
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, shownConfusions)
    .map(([judged, own]) => `${judged ?? ''} ${own.length}`)
    .join(', ');

const shownConfusions = 3;
