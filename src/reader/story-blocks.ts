import type { BlockId, PageReport, StoryPicture, TextBlock } from '../core/types.ts';
import { plainLabel } from '../core/story/story-export.ts';

type Text = Pick<PageReport, 'article' | 'text' | 'pictures'>;

/** The text without what stands elsewhere: the title, where the page repeats it, and captions of the pictures. */
export function storyBlocks({ article, text, pictures }: Text): readonly TextBlock[] {
  const [first] = text;
  const isTitle = first?.kind === 'heading' && plainLabel(first.text) === plainLabel(article.title);
  const captions = new Set(pictures.map(({ caption }) => plainLabel(caption)).filter(Boolean));
  return text.slice(isTitle ? 1 : 0).filter((block) => !captions.has(plainLabel(block.text)));
}

/** The pictures by the block before which they stand; those after the last block under `undefined`. */
export function placePictures(
  blocks: readonly TextBlock[],
  pictures: readonly StoryPicture[],
): ReadonlyMap<BlockId | undefined, readonly StoryPicture[]> {
  // A block may be gone from the text: the next one takes its place.
  const placeOf = (before: BlockId | undefined): BlockId | undefined =>
    before === undefined ? undefined : blocks.find(({ id }) => id >= before)?.id;
  const placed = new Map<BlockId | undefined, StoryPicture[]>();
  for (const picture of pictures) {
    const place = placeOf(picture.before);
    placed.set(place, [...(placed.get(place) ?? []), picture]);
  }
  return placed;
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
