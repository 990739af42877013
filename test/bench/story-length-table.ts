import { summarize } from '../../src/core/summary/summarize.ts';
import {
  keyPointCount,
  longReadWords,
  shortStoryWords,
  summarizeToLength,
  wordsOfStory,
} from '../../src/core/summary/summarize-to-length.ts';
import type { SummaryExample } from '../tools/summary-corpus.ts';
import { markdownTable } from './markdown-table.ts';
import { meanOfRouges, rouge } from './rouge.ts';

/** The mean of ROUGE-1, 2 and Lsum of summaries of two, three and five sentences, by the length of the story. */
export const storyLengthTable = (examples: readonly SummaryExample[]): string[] =>
  markdownTable(
    [
      'words',
      'articles',
      ...lengths.map((length) => `${length} sentences: lead / Stet`),
      `${keyPointCount} as shown`,
    ],
    limits.slice(1).map((end, at) => {
      const start = limits[at] ?? 0;
      const own = examples.filter(({ story }) => isBetween(wordsOfStory(story), start, end));
      const scoreOf = (make: (example: SummaryExample) => string[]): string =>
        percent(own.map((example) => meanOfRouges(rouge(make(example), example.reference))));
      return [
        end === Infinity ? `${start} and more` : `${start} to ${end - 1}`,
        own.length,
        ...lengths.map((length) => {
          const lead = scoreOf(({ sentences }) => sentences.slice(0, length));
          return `${lead} / ${scoreOf(({ story }) => textsOf(summarize(story, length)))}`;
        }),
        scoreOf(({ story }) => textsOf(summarizeToLength(story, keyPointCount))),
      ];
    }),
  );

const lengths = [2, 3, keyPointCount];
const limits = [0, shortStoryWords, 300, 600, longReadWords, Infinity];

const isBetween = (value: number, start: number, end: number): boolean => value >= start && value < end;
const textsOf = (sentences: readonly { readonly text: string }[]): string[] =>
  sentences.map(({ text }) => text);
const percent = (shares: readonly number[]): string =>
  shares.length === 0
    ? ''
    : ((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 100).toFixed(1);
