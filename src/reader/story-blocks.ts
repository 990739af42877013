import type { PageReport, StoryPicture, TextBlock } from '../core/types.ts';
import { plainLabel } from '../core/story/story-export.ts';

export type BlockGroup = readonly [TextBlock, ...TextBlock[]];

/** The text without the title where the page repeats it above the story: it stands in the header. */
export function storyBlocks({ article, text }: Pick<PageReport, 'article' | 'text'>): readonly TextBlock[] {
  const [first] = text;
  const isTitle = first?.kind === 'heading' && plainLabel(first.text) === plainLabel(article.title);
  return isTitle ? text.slice(1) : text;
}

/** List items that follow each other are one group; every other block stands alone. */
export function groupBlocks(blocks: readonly TextBlock[]): readonly BlockGroup[] {
  const groups: [TextBlock, ...TextBlock[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0].kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Those that stand before a group; one inside a list stands before the whole of it. */
export const picturesBefore = (
  group: BlockGroup,
  pictures: readonly StoryPicture[],
): readonly StoryPicture[] => pictures.filter(({ before }) => group.some(({ id }) => id === before));

/** Those that stand after the last block, and those whose block is no longer in the story. */
export function picturesAtEnd(
  blocks: readonly TextBlock[],
  pictures: readonly StoryPicture[],
): readonly StoryPicture[] {
  const known = new Set<number | undefined>(blocks.map(({ id }) => id));
  return pictures.filter(({ before }) => !known.has(before));
}

const minHeadingLevel = 2;
const maxHeadingLevel = 6;

/** The level of each heading by its id: below the title, and never more than one below the last. */
export function headingLevels(blocks: readonly TextBlock[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let last = 1;
  for (const { id, kind, level = minHeadingLevel } of blocks) {
    if (kind !== 'heading') continue;
    last = Math.min(Math.max(level, minHeadingLevel), last + 1, maxHeadingLevel);
    levels.set(id, last);
  }
  return levels;
}

/** Shorter stories, or ones with fewer subheadings, are read through rather than looked up. */
const minContents = 3;
const minContentsWords = 600;

/** The subheadings of a long story; none for the others. */
export function storyContents(blocks: readonly TextBlock[], words: number): readonly TextBlock[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return headings.length >= minContents && words >= minContentsWords ? headings : [];
}
