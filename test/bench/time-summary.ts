import { summarize, type Story } from '../../src/core/summary/summarize.ts';

/** Milliseconds that a summary of the story takes: the best of three means of five turns; runs in a browser. */
export const timeSummary = (story: Story): number =>
  Math.min(...Array.from({ length: batches }, () => meanOf(story)));

const meanOf = (story: Story): number => {
  const startMs = performance.now();
  for (let turn = 0; turn < turns; turn++) summarize(story);
  return (performance.now() - startMs) / turns;
};

const batches = 3;
/** The clock of a page steps by 0.1 ms. */
const turns = 5;
