import type { ToolScores } from './collect-bench.ts';
import { groupBy } from './group-by.ts';
import { markdownTable, none, shareOf } from './markdown-table.ts';
import { tools, type Tool } from './tools.ts';

/** Of `scoreTools`, given the snippets that the text must hold first and then those that it must not. */
export type SnippetPage = {
  readonly lang: string;
  readonly wantedCount: number;
  readonly scores: ToolScores;
};

/** Snippets found and left out by all tools, the best mean of both first. */
export const snippetTable = (pages: readonly SnippetPage[]): string[] =>
  markdownTable(
    ['', 'wanted snippets found (95 % interval)', 'unwanted left out (95 % interval)'],
    tools
      .map((tool) => ({ tool, ...snippetsOf(pages, tool) }))
      .toSorted((one, other) => meanOf(other) - meanOf(one))
      .map(({ tool, found, leftOut }) => [
        tool === 'Stet' ? '**Stet**' : tool,
        shareOf(found, Boolean),
        shareOf(leftOut, Boolean),
      ]),
  );

/** `0.981 / 0.912` of each tool for each language: wanted snippets found, unwanted left out. */
export const snippetTableByLanguage = (pages: readonly SnippetPage[]): string[] =>
  markdownTable(
    ['language', 'pages', ...tools],
    groupBy(pages, ({ lang }) => lang)
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([lang, own]) => [
        lang,
        own.length,
        ...tools.map((tool) => {
          const { found, leftOut } = snippetsOf(own, tool);
          return `${share(found)} / ${share(leftOut)}`;
        }),
      ]),
  );

type Snippets = { readonly found: readonly boolean[]; readonly leftOut: readonly boolean[] };

const snippetsOf = (pages: readonly SnippetPage[], tool: Tool): Snippets => ({
  found: pages.flatMap(({ scores, wantedCount }) =>
    scores[tool].leftOut.slice(0, wantedCount).map((isAbsent) => !isAbsent),
  ),
  leftOut: pages.flatMap(({ scores, wantedCount }) => scores[tool].leftOut.slice(wantedCount)),
});

const hits = (flags: readonly boolean[]): number => flags.filter(Boolean).length / Math.max(1, flags.length);
const meanOf = ({ found, leftOut }: Snippets): number => (hits(found) + hits(leftOut)) / 2;
const share = (flags: readonly boolean[]): string => (flags.length === 0 ? none : hits(flags).toFixed(3));
