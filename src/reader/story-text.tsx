import type { JSX } from 'preact';
import { type BlockGroup, nestItems, splitLists } from '../core/story/group-lists.ts';
import type { Nested } from '../core/story/nest-by-level.ts';
import type { TextBlock } from '../core/types.ts';
import { blockElementId } from './block-elements.ts';
import type { StoryLink } from './story-links.ts';
import { Spans } from './story-spans.tsx';
import { StoryTable } from './story-table.tsx';

const headingTags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

type Shared = {
  readonly links: ReadonlyMap<string, StoryLink>;
  readonly levels: ReadonlyMap<number, number>;
};
type BlockProps = Shared & { readonly block: TextBlock };

/** One block of the story that is no list item. Everything of the page goes through text nodes. */
export function StoryBlock({ block, links, levels }: BlockProps): JSX.Element {
  const { id, kind, spans, text } = block;
  const words = <Spans spans={spans} links={links} />;
  const place = { id: blockElementId(id), 'data-block': id };
  switch (kind) {
    case 'heading': {
      const Tag = headingTags[(levels.get(id) ?? 2) - 2] ?? 'h2';
      return (
        <Tag {...place} tabIndex={-1}>
          {words}
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote {...place} class={quoteClass(text)}>
          {words}
        </blockquote>
      );
    case 'code':
      return (
        <pre {...place} class="code" tabIndex={0}>
          {text}
        </pre>
      );
    case 'table':
      return (
        <div {...place} class="table" tabIndex={0}>
          <StoryTable text={text} />
        </div>
      );
    case 'caption':
      return (
        <p {...place} class="caption">
          {words}
        </p>
      );
    case 'list-item':
    case 'paragraph':
    case 'control':
      return (
        <p {...place} class={quoteClass(text)}>
          {words}
        </p>
      );
  }
}

type ListProps = Shared & { readonly items: BlockGroup };

/** Items that follow each other, nested by their levels. */
export function StoryLists({ items, ...shared }: ListProps): JSX.Element {
  return <NestedLists nested={nestItems(items)} {...shared} />;
}

type NestedProps = Shared & { readonly nested: readonly Nested<TextBlock>[] };

function NestedLists({ nested, ...shared }: NestedProps): JSX.Element {
  return (
    <>
      {splitLists(nested).map((list) => {
        const Tag = list[0].item.isOrdered ? 'ol' : 'ul';
        return (
          <Tag key={list[0].item.id}>
            {list.map(({ item, inside }) => (
              <li key={item.id}>
                <span id={blockElementId(item.id)} data-block={item.id}>
                  <Spans spans={item.spans} links={shared.links} />
                </span>
                {inside.length > 0 && <NestedLists nested={inside} {...shared} />}
              </li>
            ))}
          </Tag>
        );
      })}
    </>
  );
}

/** A mark that opens a paragraph hangs in the margin, so that the letters keep their edge. */
const quoteClass = (text: string): string | undefined => (opensQuote.test(text) ? 'opens-quote' : undefined);

/** The mark of `“Nobody wanted to …` */
const opensQuote = /^["“„«»”]\S/u;
