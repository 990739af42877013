import type { BlockFacts } from './block-facts.ts';
import { hasRole } from './word-roles.ts';
import { total, type Run } from './run.ts';

/** What the words of a run sound like. Shares are of its words; counts are capped. */
export const wording = {
  lures: (run: Run): number => capped(run, ({ roles }) => roles.lure, 4),
  lureShare: (run: Run): number => perWord(run, ({ roles }) => roles.lure),
  calls: (run: Run): number => capped(run, ({ roles }) => roles.callToAction, 4),
  callShare: (run: Run): number => perWord(run, ({ roles }) => roles.callToAction),
  boxWords: (run: Run): number => capped(run, ({ roles }) => roles.publisherBox, 4),
  boxWordShare: (run: Run): number => perWord(run, ({ roles }) => roles.publisherBox),
  startsWithCall: ({ blocks }: Run): number => +hasRole('callToAction', blocks[0]?.words[0] ?? ''),
  emoji: (run: Run): number => capped(run, ({ emoji }) => emoji, 3),
  exclamations: (run: Run): number => capped(run, ({ exclamations }) => exclamations, 2),
  questions: (run: Run): number => capped(run, ({ questions }) => questions, 2),
  capitals: (run: Run): number => capped(run, ({ capitals }) => capitals, 3),
  prices: (run: Run): number => capped(run, ({ prices }) => prices, 2),
  attributed: (run: Run): number => capped(run, ({ roles }) => roles.attribution, 2),
  quoted: (run: Run): number => total(run.blocks, ({ quotedChars }) => quotedChars) / Math.max(1, run.chars),
  digits: (run: Run): number => capped(run, ({ numbers }) => numbers.length, 3),
  /** Log-odds of a promo by hashed words and pairs of words, learned. */
  terms: (run: Run): number => run.termScore,
} as const;

const capped = (run: Run, of: (facts: BlockFacts) => number, most: number): number =>
  Math.min(most, total(run.blocks, of)) / most;

const perWord = (run: Run, of: (facts: BlockFacts) => number): number =>
  Math.min(0.5, total(run.blocks, of) / Math.max(1, run.words)) * 2;
