import type { Hide, StoryPage } from './bench-page.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import type { BenchedPage } from './collect-bench.ts';
import { inTenThousand, markdownTable, shareOf } from './markdown-table.ts';

/** Blocks of the story that are hidden: on the pages as found and with promos set into them. */
export const falseHideTable = (pages: readonly BenchedPage[]): string[] =>
  markdownTable(
    [
      'pages',
      'number',
      'story blocks',
      'hidden',
      'in 10,000 (95 % interval)',
      'a page (95 % interval)',
      'pages with one (95 % interval)',
    ],
    states.flatMap(({ name, of }) => {
      const own = pages.flatMap((page) => of(page) ?? []);
      return [
        [name, ...falseHideCells(own)],
        [`${name}, errors of the gold left out`, ...falseHideCells(own.map(withoutErrors))],
      ];
    }),
  );

export type FalseHide = Hide & { readonly pageId: string; readonly state: string };

/** Every block of a story that is hidden. */
export const falseHidesOf = (pages: readonly BenchedPage[]): FalseHide[] =>
  states.flatMap(({ name, of }) =>
    pages.flatMap((page) =>
      (of(page)?.hiddenStory ?? []).map((hide) => ({ ...hide, pageId: page.page.id, state: name })),
    ),
  );

/** Their pages and places, without a word of their texts, which belong to their publishers. */
export const falseHideList = (hides: readonly FalseHide[]): string[] =>
  markdownTable(
    ['page', 'block', 'page is', 'taken for', 'probability', 'read as, against the gold text'],
    hides.map(({ pageId, index, state, category, probability, readAs }) => [
      pageId,
      index,
      state,
      category,
      probability.toFixed(2),
      readAs ?? '',
    ]),
  );

const states: readonly {
  readonly name: string;
  readonly of: (page: BenchedPage) => StoryPage | undefined;
}[] = [
  { name: 'as found', of: ({ measured }) => measured.found },
  { name: 'with promos', of: ({ measured }) => measured.around },
];

/** Blocks that were read as promo or furniture although the gold text holds them. */
const withoutErrors = (page: StoryPage): StoryPage => ({
  ...page,
  hiddenStory: page.hiddenStory.filter(({ readAs }) => readAs === undefined),
});

const falseHideCells = (own: readonly StoryPage[]): (string | number)[] => {
  const blocks = own.reduce((sum, { storyBlocks }) => sum + storyBlocks, 0);
  const counts = own.map(({ hiddenStory }) => hiddenStory.length);
  const hidden = counts.reduce((sum, count) => sum + count, 0);
  const [low, high] = bootstrapInterval(counts);
  return [
    own.length,
    blocks,
    hidden,
    inTenThousand(hidden, blocks),
    `${(hidden / Math.max(1, own.length)).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
    shareOf(counts, (count) => count > 0),
  ];
};
