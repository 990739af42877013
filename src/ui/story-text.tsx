import type { JSX } from 'preact';
import type { BlockId, StoryPicture, TextBlock } from '../core/types.ts';
import { type BlockGroup, groupLists, nestItems, splitLists } from '../core/story/group-lists.ts';
import type { Nested } from '../core/story/nest-by-level.ts';
import { Picture } from './story-picture.tsx';
import { Spans } from './story-spans.tsx';

/** The page has the title as its first heading, and the section above the story has the second. */
const minHeadingLevel = 3;
const maxHeadingLevel = 6;
const headingTags = ['h3', 'h4', 'h5', 'h6'] as const;

/** From `start` to `end` in the text of a block. */
export type SpokenPlace = {
  readonly block: BlockId | undefined;
  readonly start: number;
  readonly end: number;
};

type StoryTextProps = {
  readonly blocks: readonly TextBlock[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Address of the page: links that stay on its site need no host beside them. */
  readonly url: string;
  /** Those that the reader asked for. */
  readonly pictures?: readonly StoryPicture[];
  /** What is read aloud just now. */
  readonly spoken?: SpokenPlace | undefined;
};

type Shared = Pick<StoryTextProps, 'url' | 'spoken'>;

/** The clean text with its structure. Everything of the page goes through text nodes. */
export function StoryText({ blocks, lang, dir, pictures = [], ...shared }: StoryTextProps): JSX.Element {
  const known = new Set(blocks.map(({ id }) => id));
  const last = pictures.filter(({ before }) => before === undefined || !known.has(before));
  return (
    <div class="story" lang={lang || undefined} dir={dir}>
      {groupLists(blocks).map((group) => (
        <StoryGroup key={group[0].id} group={group} pictures={pictures} shared={shared} />
      ))}
      {last.map((picture, index) => (
        <Picture key={index} picture={picture} />
      ))}
    </div>
  );
}

type GroupProps = {
  readonly group: BlockGroup;
  readonly pictures: readonly StoryPicture[];
  readonly shared: Shared;
};

/** A picture inside a list stands before the whole of it. */
function StoryGroup({ group, pictures, shared }: GroupProps): JSX.Element {
  const [block] = group;
  const before = pictures.filter((picture) => group.some(({ id }) => id === picture.before));
  return (
    <>
      {before.map((picture, index) => (
        <Picture key={index} picture={picture} />
      ))}
      {block.kind === 'list-item' ? (
        <StoryLists nested={nestItems(group)} shared={shared} />
      ) : (
        <StoryBlock block={block} shared={shared} />
      )}
    </>
  );
}

type BlockProps = { readonly block: TextBlock; readonly shared: Shared };

function StoryBlock({ block, shared }: BlockProps): JSX.Element {
  const spans = <Spans block={block} {...shared} />;
  switch (block.kind) {
    case 'heading':
      return <StoryHeading block={block} shared={shared} />;
    case 'quote':
      return <blockquote>{spans}</blockquote>;
    case 'code':
    case 'table':
      return <pre tabIndex={0}>{block.text}</pre>;
    case 'caption':
      return <p class="caption">{spans}</p>;
    case 'list-item':
    case 'paragraph':
    case 'control':
      return <p>{spans}</p>;
  }
}

function StoryHeading({ block, shared }: BlockProps): JSX.Element {
  const level = Math.min(Math.max((block.level ?? 1) + 1, minHeadingLevel), maxHeadingLevel);
  const Tag = headingTags[level - minHeadingLevel] ?? 'h3';
  return (
    <Tag>
      <Spans block={block} {...shared} />
    </Tag>
  );
}

type ListsProps = { readonly nested: readonly Nested<TextBlock>[]; readonly shared: Shared };

function StoryLists({ nested, shared }: ListsProps): JSX.Element {
  return (
    <>
      {splitLists(nested).map((items) => {
        const Tag = items[0].item.isOrdered ? 'ol' : 'ul';
        return (
          <Tag key={items[0].item.id}>
            {items.map(({ item, inside }) => (
              <li key={item.id}>
                <Spans block={item} {...shared} />
                {inside.length > 0 && <StoryLists nested={inside} shared={shared} />}
              </li>
            ))}
          </Tag>
        );
      })}
    </>
  );
}
