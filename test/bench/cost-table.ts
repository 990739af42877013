import { timeStarts, type CoreInChromium } from '../tools/core-in-chromium.ts';
import { bootstrapOf } from './bootstrap-interval.ts';
import { markdownTable } from './markdown-table.ts';
import type { PageTimes } from './time-page.ts';

/** The cost of the pages of the corpus, and its ratio to plain Readability on a clone of the same page. */
export const costTable = (times: readonly PageTimes[]): string[] => [
  `The median of the ${times.length} pages has ${median(times.map(({ blocks }) => blocks))} blocks in its region and ` +
    `${median(times.map(({ elements }) => elements))} elements. Times are the best of three in Chromium, no layout.`,
  '',
  ...markdownTable(
    [
      '',
      'median ms a page',
      'median µs a block',
      'median of the ratios to Readability (95 % interval)',
      'ratio of the sums (95 % interval)',
    ],
    [
      ['whole pipeline: read, judge, summarize', ...costCells(times, ({ wholeMs }) => wholeMs)],
      ['the judge: from blocks to verdicts', ...costCells(times, ({ judgeMs }) => judgeMs)],
      ['plain Readability on a clone', ...costCells(times, ({ readabilityMs }) => readabilityMs)],
    ],
  ),
];

/** Times made pages of growing length; the cost of a block must stay flat. */
export const speedTable = async (core: CoreInChromium): Promise<string[]> => {
  const rows: (string | number)[][] = [];
  for (const size of madeSizes) {
    const times = await core.call<PageTimes | null>('timeMadePage', size);
    if (times) rows.push(speedCells(times));
  }
  return markdownTable(
    [
      'blocks judged',
      'elements',
      'judge, µs a block',
      'judge / Readability',
      'whole pipeline, µs a block',
      'whole pipeline / Readability',
      'Readability, µs a block',
    ],
    rows,
  );
};

const madeSizes = [50, 500, 5000];

/** What each page pays before its first block is read, as Markdown: the core compiled, and its weights made ready. */
export const startTable = async (): Promise<string[]> => {
  const [first = 0, ...others] = await timeStarts('../../src/core/clean-page.ts', startTurns + 1);
  return markdownTable(
    ['the core is ready after', 'first', 'median', 'longest'],
    [
      [
        `${startTurns} more new pages`,
        ...[first, median(others), Math.max(...others)].map((ms) => `${ms.toFixed(0)} ms`),
      ],
    ],
  );
};

const startTurns = 20;

const speedCells = ({
  blocks,
  elements,
  judgeMs,
  wholeMs,
  readabilityMs,
}: PageTimes): (string | number)[] => [
  blocks,
  elements,
  perBlock(judgeMs, blocks),
  (judgeMs / readabilityMs).toFixed(2),
  perBlock(wholeMs, blocks),
  (wholeMs / readabilityMs).toFixed(2),
  perBlock(readabilityMs, blocks),
];

const perBlock = (ms: number, blocks: number): string => ((ms / blocks) * microsecondsPerMs).toFixed(0);
const microsecondsPerMs = 1000;

type Part = (times: PageTimes) => number;

const costCells = (times: readonly PageTimes[], part: Part): (string | number)[] => [
  median(times.map(part)).toFixed(1),
  median(times.map((one) => (part(one) / Math.max(1, one.blocks)) * microsecondsPerMs)).toFixed(0),
  withInterval(times, (own) => median(own.map((one) => part(one) / Math.max(clockMs, one.readabilityMs)))),
  withInterval(times, (own) => sumOf(own, part) / sumOf(own, ({ readabilityMs }) => readabilityMs)),
];

/** What the clock of a page resolves. */
const clockMs = 0.1;

const withInterval = (
  times: readonly PageTimes[],
  figure: (times: readonly PageTimes[]) => number,
): string => {
  const [low, high] = bootstrapOf(times, figure);
  return `${figure(times).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const sumOf = (times: readonly PageTimes[], part: Part): number =>
  times.reduce((sum, one) => sum + part(one), 0);
