import type { StoryExport } from '../../../src/core/story/story-export.ts';
import type { Article, BlockId, StoryPicture, TextBlock, TextSpan } from '../../../src/core/types.ts';

type Given = {
  readonly article?: Partial<Article>;
  readonly url?: string;
  readonly blocks?: readonly TextBlock[];
  readonly pictures?: readonly Partial<StoryPicture>[];
};

/** A story of the given blocks, which are numbered in their order. */
export const storyOf = ({ article, url, blocks = [], pictures = [] }: Given): StoryExport => ({
  url: url ?? 'https://news.example/harbor',
  article: {
    title: 'The harbor opens again',
    byline: 'Ada Berg',
    siteName: 'The Coast Post',
    publishedTime: '2026-11-12T08:30:00Z',
    lang: 'en',
    dir: 'ltr',
    ...article,
  },
  text: blocks.map((given, index) => ({ ...given, id: index as BlockId })),
  pictures: pictures.map((picture) => ({
    src: 'https://news.example/harbor.jpg',
    alt: '',
    caption: '',
    width: undefined,
    height: undefined,
    before: undefined,
    ...picture,
  })),
});

type Facts = Partial<Pick<TextBlock, 'kind' | 'level' | 'isOrdered'>>;

/** A block of a text, or of spans where it has links. */
export function block(content: string | readonly TextSpan[], facts: Facts = {}): TextBlock {
  const spans = typeof content === 'string' ? [{ text: content }] : content;
  const text = spans.map((span) => span.text).join('');
  const plain = { id: 0 as BlockId, kind: 'paragraph', level: undefined, isOrdered: false } as const;
  return { ...plain, ...facts, text, spans };
}

export const heading = (text: string, level = 2): TextBlock => block(text, { kind: 'heading', level });

export const item = (content: string | readonly TextSpan[], facts: Facts = {}): TextBlock =>
  block(content, { kind: 'list-item', level: 1, ...facts });

export const blockId = (id: number): BlockId => id as BlockId;

/** A story with one of everything. */
export const fullStory = (): StoryExport =>
  storyOf({
    blocks: [
      block([
        { text: 'The ferry sails, ' },
        { text: 'says the port', href: 'https://port.example/a_(b)?q=1&copy;' },
        { text: '.' },
      ]),
      heading('Timetable'),
      item('Monday'),
      item('at nine', { level: 2, isOrdered: true }),
      item('at noon', { level: 2, isOrdered: true }),
      item('Tuesday'),
      heading('Fares', 3),
      block('“It is cheap,” she said.', { kind: 'quote' }),
      block('Adult 4.00\nChild 2.00', { kind: 'table' }),
      block('ferry --now', { kind: 'code' }),
      block('The pier in May', { kind: 'caption' }),
    ],
    pictures: [
      { alt: 'A ferry', caption: 'The ferry in 2025', before: blockId(1) },
      { src: 'https://news.example/pier.jpg' },
    ],
  });
