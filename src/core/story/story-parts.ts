import type { BlockId, StoryPicture, TextBlock, TextSpan } from '../types.ts';
import { type BlockGroup, groupLists, nestItems, splitLists } from './group-lists.ts';
import type { Nested } from './nest-by-level.ts';
import { cleanCharacters, plainLabel, safeAddress, type StoryExport } from './story-export.ts';

/** The story as all files tell it: lists nested, pictures in their places, headings without a gap in their levels. */
export type StoryPart =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'paragraph' | 'quote' | 'caption'; readonly spans: readonly TextSpan[] }
  | { readonly kind: 'code' | 'table'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: StoryPicture }
  | StoryList;

export type StoryList = {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
};

export type ListItem = {
  /** Those that stand inside the list, before the item's text. */
  readonly pictures: readonly StoryPicture[];
  readonly spans: readonly TextSpan[];
  readonly lists: readonly StoryList[];
};

/** Every text is clean of controls and every address safe from here on. */
export function storyParts(story: StoryExport): readonly StoryPart[] {
  const { text, pictures } = story;
  const blocks = isTitle(text[0], story) ? text.slice(1) : text;
  const before = picturesByBlock(pictures, blocks);
  const parts: StoryPart[] = [];
  let level = titleLevel;
  for (const group of groupLists(blocks)) {
    const [block] = group;
    parts.push(...pictureParts(before.get(block.id)));
    if (block.kind === 'heading') level = headingLevel(block, level);
    parts.push(...(block.kind === 'list-item' ? storyLists(group, before) : [blockPart(block, level)]));
  }
  return [...parts, ...pictureParts(before.get(undefined))];
}

const titleLevel = 1;
const minHeadingLevel = 2;
const maxHeadingLevel = 6;

/** Pages repeat the title above the text; a file has it once. */
const isTitle = (block: TextBlock | undefined, { article }: StoryExport): boolean =>
  block?.kind === 'heading' && plainLabel(block.text) === plainLabel(article.title);

type PicturesByBlock = ReadonlyMap<BlockId | undefined, readonly StoryPicture[]>;

/** A picture whose block is not in the story (any more) goes to the end, so that none is lost. */
function picturesByBlock(pictures: readonly StoryPicture[], blocks: readonly TextBlock[]): PicturesByBlock {
  const ids = new Set<BlockId | undefined>(blocks.map(({ id }) => id));
  const byBlock = new Map<BlockId | undefined, StoryPicture[]>();
  for (const picture of pictures) {
    const place = ids.has(picture.before) ? picture.before : undefined;
    byBlock.set(place, [...(byBlock.get(place) ?? []), picture]);
  }
  return byBlock;
}

const pictureParts = (pictures: readonly StoryPicture[] = []): StoryPart[] =>
  pictures.map((picture) => ({ kind: 'picture', picture }));

const headingLevel = ({ level = minHeadingLevel }: TextBlock, last: number): number =>
  Math.min(Math.max(level, minHeadingLevel), last + 1, maxHeadingLevel);

function blockPart(block: TextBlock, level: number): StoryPart {
  const { kind } = block;
  if (kind === 'code' || kind === 'table') return { kind, text: cleanCharacters(block.text) };
  const spans = cleanSpans(block);
  if (kind === 'heading') return { kind, level, spans };
  if (kind === 'quote' || kind === 'caption') return { kind, spans };
  return { kind: 'paragraph', spans };
}

function storyLists(blocks: BlockGroup, before: PicturesByBlock): readonly StoryList[] {
  const [first] = blocks;
  const listsOf = (nested: readonly Nested<TextBlock>[]): readonly StoryList[] =>
    splitLists(nested).map((list) => ({
      kind: 'list',
      isOrdered: list[0].item.isOrdered,
      items: list.map(({ item, inside }) => ({
        pictures: item === first ? [] : (before.get(item.id) ?? []),
        spans: cleanSpans(item),
        lists: listsOf(inside),
      })),
    }));
  return listsOf(nestItems(blocks));
}

/** Spans of one link, or of none, that touch each other become one. */
function cleanSpans({ spans }: TextBlock): readonly TextSpan[] {
  const clean: { text: string; readonly href?: string | undefined }[] = [];
  for (const { text, href } of spans) {
    const address = safeAddress(href);
    const last = clean.at(-1);
    if (last && last.href === address) last.text += text;
    else clean.push({ text, href: address });
  }
  return clean.map(({ text, href }) => ({ text: cleanCharacters(text), href }));
}
