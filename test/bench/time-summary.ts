import { summarize, type Story } from '../../src/core/summary/summarize.ts';

/** Milliseconds that a summary of the story takes, the mean of several turns in a row; runs in a browser. */
export const timeSummary = (story: Story): number => {
  const startMs = performance.now();
  for (let turn = 0; turn < turns; turn++) summarize(story);
  return (performance.now() - startMs) / turns;
};

/** The clock of a page steps by 0.1 ms. */
const turns = 10;
