import rank from 'lexrank.js';
import abstract from 'sum';
import SummaryBot from 'summarybot';

type Summarize = (paragraphs: readonly string[], count: number) => string[];

/**
 * Packages of npm that make a summary of a given number of sentences from plain text, by their names. Each splits and
 * orders sentences by itself.
 */
export const summaryPackages = {
  'lexrank.js': (paragraphs, count) =>
    rank(paragraphs.join('\n'))
      .flat()
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, count)
      .toSorted((one, other) => one.index - other.index)
      .map(({ text }) => text),
  sum: (paragraphs, count) => [...abstract({ corpus: paragraphs.join(' '), nSentences: count }).sentences],
  summarybot: (paragraphs, count) => [new SummaryBot().run(paragraphs.join(' '), count)],
} as const satisfies Record<string, Summarize>;

export type SummaryPackage = keyof typeof summaryPackages;
