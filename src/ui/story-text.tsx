import type { JSX } from 'preact';
import type { TextBlock } from '../core/types.ts';

/** The page has the title as its first heading, and the section above the story has the second. */
const minHeadingLevel = 3;
const maxHeadingLevel = 6;
const headingTags = ['h3', 'h4', 'h5', 'h6'] as const;

type StoryTextProps = {
  readonly blocks: readonly TextBlock[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

/** The clean text with its structure. Everything of the page goes through text nodes. */
export function StoryText({ blocks, lang, dir }: StoryTextProps): JSX.Element {
  return (
    <div class="story" lang={lang || undefined} dir={dir}>
      {groupLists(blocks).map((group, index) => (
        <StoryGroup key={index} group={group} />
      ))}
    </div>
  );
}

type Group = readonly [TextBlock, ...TextBlock[]];

/** List items that follow each other are one list; every other block stands alone. */
export function groupLists(blocks: readonly TextBlock[]): readonly Group[] {
  const groups: [TextBlock, ...TextBlock[]][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'list-item' && last?.[0].kind === 'list-item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function StoryGroup({ group }: { readonly group: Group }): JSX.Element {
  const [block] = group;
  switch (block.kind) {
    case 'heading':
      return <StoryHeading block={block} />;
    case 'list-item':
      return <StoryList items={group} />;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'code':
    case 'table':
      return <pre tabIndex={0}>{block.text}</pre>;
    case 'caption':
      return <p class="caption">{block.text}</p>;
    case 'paragraph':
    case 'control':
      return <p>{block.text}</p>;
  }
}

function StoryHeading({ block }: { readonly block: TextBlock }): JSX.Element {
  const level = Math.min(Math.max((block.level ?? 1) + 1, minHeadingLevel), maxHeadingLevel);
  const Tag = headingTags[level - minHeadingLevel] ?? 'h3';
  return <Tag>{block.text}</Tag>;
}

function StoryList({ items }: { readonly items: Group }): JSX.Element {
  return (
    <ul>
      {items.map(({ text, level }, index) => (
        <li key={index} data-level={level}>
          {text}
        </li>
      ))}
    </ul>
  );
}
