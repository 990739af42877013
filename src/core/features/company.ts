import { squash } from '../article/stated-text.ts';
import type { BlockFacts } from './block-facts.ts';
import { termScore } from './hashed-terms.ts';
import type { Run } from './run.ts';
import { furnitureWeight } from './term-weights.ts';

/**
 * A block's neighbors and its place, for the judges of content and of the publisher's own boxes. Not for promos from
 * elsewhere: those that are learned from were set into the pages at chosen places.
 */
export const company = {
  /** Log-odds of what is not the story's text by hashed words and pairs of words, learned. */
  furnitureTerms: ({ terms }: Run): number => termScore(terms, furnitureWeight),
  endsSentence: (run: Run): number => +(run.blocks.at(-1)?.endsSentence ?? false),
  severalSentences: (run: Run): number => +(run.blocks[0] !== undefined && run.blocks[0].sentences > 1),
  previousShort: (run: Run): number => +((neighbor(run, -1)?.chars ?? 0) < 60),
  nextShort: (run: Run): number => +((neighbor(run, 1)?.chars ?? 0) < 60),
  previousProse: (run: Run): number => proseAt(run, -1),
  nextProse: (run: Run): number => proseAt(run, 1),
  previousLinked: (run: Run): number => linkShare(neighbor(run, -1)),
  nextLinked: (run: Run): number => linkShare(neighbor(run, 1)),
  previousKept: (run: Run): number => +(neighbor(run, -1)?.block.kept ?? false),
  nextKept: (run: Run): number => +(neighbor(run, 1)?.block.kept ?? false),
  previousListItem: (run: Run): number => +(neighbor(run, -1)?.block.kind === 'list-item'),
  beforeProse: (run: Run): number => +(run.start < run.story.firstProse),
  afterProse: (run: Run): number => +(run.start > run.story.lastProse),
  farAfterProse: (run: Run): number => +(run.start > run.story.lastProse + 3),
  first: (run: Run): number => +(run.start === 0),
  last: (run: Run): number => +(run.end === run.story.facts.length),
  listItem: (run: Run): number => +(run.listItems.length > 0),
  proseList: (run: Run): number => +(run.listItems.length > 0 && run.chars > 80),
  heading: (run: Run): number => +(run.blocks[0]?.block.kind === 'heading'),
  headingBeforeProse: (run: Run): number =>
    +(run.blocks[0]?.block.kind === 'heading' && proseAt(run, 1) === 1),
  topHeading: (run: Run): number => +(run.blocks[0]?.block.level === 1),
  ownRun: (run: Run): number => +((run.blocks[0]?.block.nodes.length ?? 0) > 0),
  isTitle: (run: Run): number => +isTitle(run),
  holdsByline: (run: Run): number => +holdsByline(run),
  time: (run: Run): number => +(run.blocks[0]?.frame.hasTime ?? false),
  belowPicture: (run: Run): number => +(run.blocks[0]?.frame.isBelowPicture ?? false),
  place: (run: Run): number => run.start / Math.max(1, run.story.facts.length),
  behindProse: (run: Run): number => Math.min(1, Math.max(0, run.start - run.story.lastProse) / 10),
  beforeTitle: (run: Run): number => +(run.start < run.story.titlePlace),
  likeMany: (run: Run): number =>
    Math.min(1, Math.log2(run.story.shapeCounts.get(run.blocks[0]?.shape ?? '') ?? 1) / 5),
  shortWordsOnly: (run: Run): number => +(run.words > 0 && run.topic.size === 0),
  fewLongBlocks: (run: Run): number => +(run.story.proseCount < 3),
  proseShare: (run: Run): number => run.story.proseCount / Math.max(1, run.story.facts.length),
  dated: (run: Run): number => +(run.chars < 80 && dated.test(run.blocks[0]?.block.text ?? '')),
  startsByline: (run: Run): number => +(run.chars < 120 && byline.test(run.blocks[0]?.block.text ?? '')),
  startsCaption: (run: Run): number => +captionLead.test(run.blocks[0]?.block.text ?? ''),
  copyright: (run: Run): number => +legal.test(run.blocks[0]?.block.text ?? ''),
  endsColon: (run: Run): number => +/[:：]$/u.test(run.blocks[0]?.block.text ?? ''),
  endsTeaser: (run: Run): number => +/(?:…|\.\.\.|»|›|→|>)$/u.test(run.blocks[0]?.block.text ?? ''),
} as const;

const neighbor = (run: Run, step: 1 | -1): BlockFacts | undefined =>
  run.story.facts[step === 1 ? run.end : run.start - 1];

const proseAt = (run: Run, step: 1 | -1): number =>
  +(run.story.isProse[step === 1 ? run.end : run.start - 1] ?? false);

const linkShare = (facts: BlockFacts | undefined): number =>
  facts ? Math.min(1, facts.links.chars / Math.max(1, facts.chars)) : 0;

const isTitle = ({ topic, story, chars }: Run): boolean => {
  if (topic.size === 0 || chars > 250) return false;
  let shared = 0;
  for (const stem of topic) if (story.titleTopic.has(stem)) shared++;
  return shared / Math.max(topic.size, story.titleTopic.size) > 0.7;
};

/** A line not much longer than the author's name that holds it. */
const holdsByline = ({ story: { byline }, blocks, chars }: Run): boolean => {
  if (byline.length <= minBylineChars || chars >= byline.length * 2 + maxByWords) return false;
  const text = squash(blocks[0]?.block.text ?? '');
  return text.includes(byline) || byline.includes(text);
};
const minBylineChars = 3;
const maxByWords = 60;

/** "12 May 2024", "2024-05-12", "12:30", "2 hours ago": a line that is mostly a date. */
const dated = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:/]\d{2}\b|\d{1,2}\s?(?:am|pm|Uhr)\b|年\d{1,2}月/iu;
const byline =
  /^(?:by|von|par|por|di|door|av|af|text|words|author|autor|автор|photo|foto|source|quelle|fuente|来源|編集|記者)\b[\s:]/iu;
const captionLead =
  /^(?:photo|picture|image|foto|bild|above|below|pictured|file photo|getty|reuters|ap photo|afp)\b/iu;
const legal = /©|\(c\)|copyright|all rights reserved|alle rechte/iu;
