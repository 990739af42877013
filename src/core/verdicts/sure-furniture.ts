import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';

/**
 * Of 9,758 blocks of stories on the validation sites fourteen are below it, half of them headings of one page; of 4,476
 * that people read as promos or furniture, more than a quarter.
 */
export const sureFurnitureOdds = -4;

/**
 * Which blocks are surely not the story's, one flag a block. What a rule keeps as content whatever its odds, such as the
 * line below the title, is none. An item of a list is one only where the whole list is: hidden alone, it would leave a
 * hole in a list of the story's sources.
 *
 * @param contentOdds what the judge of content says of each block.
 * @param verdicts content or furniture, one a block.
 */
export const surelyFurniture = (
  { facts }: Story,
  contentOdds: readonly number[],
  verdicts: readonly Pick<Verdict, 'label'>[],
): boolean[] => {
  const isSure = contentOdds.map(
    (odds, place) => odds < sureFurnitureOdds && verdicts[place]?.label === 'furniture',
  );
  const doubtfulLists = new Set(
    facts.flatMap(({ block, parent }, place) =>
      block.kind === 'list-item' && isSure[place] !== true ? [parent] : [],
    ),
  );
  return facts.map(
    ({ block, parent }, place) =>
      isSure[place] === true && !(block.kind === 'list-item' && doubtfulLists.has(parent)),
  );
};
