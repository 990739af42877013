import type { BlockFacts } from './block-facts.ts';
import { shareOfBlocks, total, type Run } from './run.ts';

/** How a run is built, and how it differs from the story's paragraphs. */
export const structure = {
  isGroup: (run: Run): number => +(run.blocks.length > 1),
  headingLed: (run: Run): number => +(run.heading !== undefined),
  /** Its heading is made like others, as the subheadings of a story are. */
  headingLikeOthers: ({ heading, story }: Run): number =>
    heading ? Math.min(maxAlike, (story.shapeCounts.get(heading.shape) ?? 1) - 1) / maxAlike : 0,
  headingAndList: (run: Run): number => +(run.heading !== undefined && run.listItems.length > 0),
  textAndList: (run: Run): number => +(run.listItems.length > 0 && run.listItems.length < run.blocks.length),
  fewListItems: (run: Run): number => +(run.listItems.length >= 2 && run.listItems.length <= 6),
  manyListItems: (run: Run): number => +(run.listItems.length > 6),
  shortListItems: (run: Run): number =>
    +(run.listItems.length > 0 && meanWords(run.listItems) <= maxPerkWords),
  longListItems: (run: Run): number =>
    +(run.listItems.length > 0 && meanWords(run.listItems) > maxPerkWords * 2),
  onlyHeading: (run: Run): number => +run.blocks.every(({ block }) => block.kind === 'heading'),
  onlyListItem: (run: Run): number => +(run.blocks.length === 1 && run.listItems.length === 1),
  lone: (run: Run): number => +(run.blocks.length === 1),
  quote: (run: Run): number => shareOfBlocks(run, ({ block }) => block.kind === 'quote'),
  tableOrCode: (run: Run): number =>
    shareOfBlocks(run, ({ block }) => block.kind === 'table' || block.kind === 'code'),
  caption: (run: Run): number => shareOfBlocks(run, ({ block }) => block.kind === 'caption'),
  control: (run: Run): number => shareOfBlocks(run, ({ block }) => block.kind === 'control'),
  field: (run: Run): number => +run.blocks.some(({ hasField }) => hasField),
  image: (run: Run): number => +run.blocks.some(({ hasImage }) => hasImage),
  bold: (run: Run): number => shareOfBlocks(run, ({ isBold }) => isBold),
  ownStyle: (run: Run): number => shareOfBlocks(run, ({ hasStyle }) => hasStyle),
  /** The blocks share a box of their own: none of them hangs where the prose hangs. */
  boxed: (run: Run): number => +isBoxed(run),
  unlikeProse: (run: Run): number => shareOfBlocks(run, ({ shape }) => shape !== run.story.proseShape),
  rareShape: (run: Run): number =>
    shareOfBlocks(run, ({ shape }) => (run.story.shapeCounts.get(shape) ?? 0) === 1),
  repeatedShape: (run: Run): number =>
    shareOfBlocks(
      run,
      ({ shape }) => shape !== run.story.proseShape && (run.story.shapeCounts.get(shape) ?? 0) >= 3,
    ),
  /** Made like the block before it, or like the one behind it. */
  likeBefore: (run: Run): number => +(run.story.facts[run.start - 1]?.shape === run.blocks[0]?.shape),
  likeAfter: (run: Run): number => +(run.story.facts[run.end]?.shape === run.blocks.at(-1)?.shape),
  tiny: (run: Run): number => +(run.chars < 25),
  short: (run: Run): number => +(run.chars < 60),
  brief: (run: Run): number => +(run.chars < 140),
  long: (run: Run): number => +(run.chars > 400),
  veryLong: (run: Run): number => +(run.chars > 900),
  logChars: (run: Run): number => Math.log2(1 + run.chars) / 10,
  belowProse: (run: Run): number =>
    +(run.story.proseChars > 0 && run.chars / run.blocks.length < run.story.proseChars / 2),
  fewWords: (run: Run): number => +(run.words < 6),
  sentenceWords: (run: Run): number =>
    Math.min(
      40,
      run.words /
        Math.max(
          1,
          total(run.blocks, ({ sentences }) => sentences),
        ),
    ) / 40,
  littleProse: (run: Run): number => +(run.story.proseCount < 4),
  muchProse: (run: Run): number => +(run.story.proseCount >= 12),
  notKept: (run: Run): number => shareOfBlocks(run, ({ block }) => !block.kept),
  inAside: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('aside')),
  inFooter: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('footer')),
  inHeader: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('header')),
  inForm: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('form')),
  inFigure: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('figure')),
  inSection: (run: Run): number => shareOfBlocks(run, ({ inside }) => inside.has('section')),
} as const;

const maxAlike = 3;

/** A bullet of a promo names a perk; more words than these make it a sentence. */
const maxPerkWords = 9;

const meanWords = (blocks: readonly BlockFacts[]): number =>
  total(blocks, ({ words }) => words.length) / Math.max(1, blocks.length);

const isBoxed = ({ blocks, story: { proseParent } }: Run): boolean =>
  proseParent !== undefined && blocks.every(({ owner }) => owner !== proseParent);
