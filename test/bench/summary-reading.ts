import { splitStory, summarize } from '../../src/core/summary/summarize.ts';
import { primaryLanguage } from '../../src/core/summary/primary-language.ts';
import { startsUnresolved } from '../../src/core/summary/starts-unresolved.ts';
import { readSummaryExamples, type SummaryExample } from '../tools/summary-corpus.ts';
import { groupBy } from './group-by.ts';
import { markdownTable, shareOf } from './markdown-table.ts';
import { suspiciousBreaks } from './suspicious-breaks.ts';

/** What ROUGE does not see of summaries, and readers do, as Markdown. */
export const benchSummaryReading = (): string => {
  const examples = readSummaryExamples();
  if (!examples) return 'Reading: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  return [
    '### Sentences of summaries',
    'Breaks are counted by `test/bench/suspicious-breaks.ts` on all articles, since nothing of the splitting is trained. A ' +
      'sentence starts unresolved where it opens with a pronoun or a connective that points back ' +
      '(`src/core/summary/starts-unresolved.ts`), counted on articles never trained on, at three sentences.',
    markdownTable(
      [
        'language',
        'articles',
        'suspicious breaks in 100 of them',
        'never trained on',
        'summary starts unresolved (95 % interval)',
        'lead-3 does',
        'sentences of summaries that do',
        'sentences of stories that do',
      ],
      [
        ...groupBy(examples, ({ story }) => primaryLanguage(story.lang))
          .filter(([, own]) => own.length >= minArticles)
          .toSorted(([, one], [, other]) => other.length - one.length),
        ['all', examples] as const,
      ].map(readingCells),
    ).join('\n'),
  ].join('\n\n');
};

/** Fewer tell nothing. */
const minArticles = 20;

/** Cells of a row: breaks for each 100 articles by `suspiciousBreaks`, openings by `startsUnresolved`. */
export const readingCells = ([name, examples]: readonly [string, readonly SummaryExample[]]): (
  string | number
)[] => {
  const breaks = examples.reduce((sum, { sentences }) => sum + suspiciousBreaks(sentences), 0);
  const openings = examples.filter(({ isHeldOut }) => isHeldOut).map(openingsOf);
  const share = (items: readonly boolean[]): string => shareOf(items, Boolean);
  return [
    name,
    examples.length,
    ((breaks / examples.length) * 100).toFixed(1),
    openings.length,
    share(openings.map(({ summary }) => summary[0] === true)),
    share(openings.map(({ story }) => story[0] === true)),
    share(openings.flatMap(({ summary }) => summary)),
    share(openings.flatMap(({ story }) => story)),
  ];
};

/** For each sentence of the summary and of the story: does it start unresolved? */
const openingsOf = ({ story }: SummaryExample) => {
  const startsBadly = ({ text }: { readonly text: string }): boolean =>
    startsUnresolved(text, primaryLanguage(story.lang));
  return { summary: summarize(story).map(startsBadly), story: splitStory(story).map(startsBadly) };
};
