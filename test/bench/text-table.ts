import { bootstrapOf } from './bootstrap-interval.ts';
import type { BenchedPage, ToolScores } from './collect-bench.ts';
import { groupBy } from './group-by.ts';
import { markdownTable, shareOf } from './markdown-table.ts';
import type { ToolScore } from './score-tools.ts';
import { meanScore } from './shingle-score.ts';
import { tools, type Tool } from './tools.ts';

/** The text of all tools over all pages, the best first. */
export const textTable = (all: readonly ToolScores[]): string[] =>
  markdownTable(textHead, byScore(all).map(textCells));

/** The same for each source of pages. */
export const textTableBySource = (pages: readonly BenchedPage[]): string[] =>
  markdownTable(
    ['source', 'pages', ...textHead],
    groupBy(pages, ({ page }) => page.source)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .flatMap(([source, own]) =>
        byScore(own.map(({ scores }) => scores)).map((row) => [source, own.length, ...textCells(row)]),
      ),
  );

/** Promos set into pages that are wholly absent from the text of each tool, the best first. */
export const leftOutTable = (around: readonly ToolScores[]): string[] =>
  markdownTable(
    ['', 'promos', 'wholly left out (95 % interval)', ...textHead.slice(1)],
    byScore(around).map((row) => {
      const promos = row.scores.flatMap(({ leftOut }) => leftOut);
      const [name, ...cells] = textCells(row);
      return [name ?? '', promos.length, shareOf(promos, Boolean), ...cells];
    }),
  );

type ToolRow = { readonly tool: Tool; readonly scores: readonly ToolScore[] };

const textHead = [
  '',
  'F1 (95 % interval)',
  'precision',
  'recall',
  'exact (95 % interval)',
  'nothing found on',
];

const byScore = (all: readonly ToolScores[]): ToolRow[] =>
  tools
    .map((tool) => ({ tool, scores: all.map((scores) => scores[tool]) }))
    .toSorted((one, other) => f1Of(other.scores) - f1Of(one.scores));

const textCells = ({ tool, scores }: ToolRow): (string | number)[] => {
  const { precision, recall } = meanScore(scores);
  return [
    tool === 'Stet' ? '**Stet**' : tool,
    f1WithInterval(scores),
    precision.toFixed(3),
    recall.toFixed(3),
    shareOf(scores, ({ isExact }) => isExact),
    scores.filter(({ isEmpty }) => isEmpty).length,
  ];
};

const f1WithInterval = (scores: readonly ToolScore[]): string => {
  const [low, high] = bootstrapOf(scores, f1Of);
  return `${f1Of(scores).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
};

const f1Of = (scores: readonly ToolScore[]): number => meanScore(scores).f1;
