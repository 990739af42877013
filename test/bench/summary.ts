import { splitIntoSentences } from '../../src/core/summary/split-into-sentences.ts';
import { summarize } from '../../src/core/summary/summarize.ts';
import { readSummaryExamples, type SummaryExample } from '../tools/summary-corpus.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { groupBy } from './group-by.ts';
import { markdownTable } from './markdown-table.ts';
import { oracle } from './oracle-summary.ts';
import { lexRank, textRank } from './rank-sentences.ts';
import { meanOfRouges, rouge, type Rouge } from './rouge.ts';
import { storyLengthTable } from './story-length-table.ts';
import { summaryPackages, type SummaryPackage } from './summary-packages.ts';

/** The tables of summaries of three sentences, on articles never trained on, as Markdown. */
export function benchSummary(): string {
  const examples = heldOutExamples();
  if (!examples) return 'Summaries: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  const compared = examples.map(compare);
  return [
    'Three sentences of articles never trained on; ROUGE-1 / 2 / Lsum without stemming. The gain is that of the mean of ' +
      'the three over the first three sentences, paired by article, with its 95 % interval (bootstrap). TextRank and ' +
      'LexRank are reference implementations (`test/bench/rank-sentences.ts`); lexrank.js, sum and summarybot are packages ' +
      'of npm, which split sentences by themselves; the oracle chooses greedily with the reference in hand.',
    [
      ...markdownTable(
        ['source', 'articles', 'summary', 'ROUGE-1 / 2 / Lsum', 'gain (95 % interval)', 'same as lead'],
        [...groupBy(compared, ({ source }) => source), ['all', compared] as const].flatMap(systemRows),
      ),
    ].join('\n'),
    'The same by language; none with 50 articles or more may lose more than 0.3 to the lead.',
    markdownTable(
      ['language', 'articles', 'lead-3', 'Stet', 'gain (95 % interval)'],
      groupBy(compared, ({ lang }) => lang)
        .toSorted(([, one], [, other]) => other.length - one.length)
        .map(languageCells),
    ).join('\n'),
    'The same mean by the length of the story: the first sentences, then as many of Stet; and what readers get where they ' +
      'ask for five: key points of a long read, one from each part.',
    storyLengthTable(examples).join('\n'),
  ].join('\n\n');
}

/** Articles never trained on that have more sentences than a summary; `undefined` where there is no corpus. */
export const heldOutExamples = (): SummaryExample[] | undefined =>
  readSummaryExamples()?.filter(
    ({ isHeldOut, sentences }) => isHeldOut && sentences.length > summarySentences,
  );

const summarySentences = 3;

const systems = [
  'lead-3',
  'TextRank',
  'LexRank',
  'lexrank.js',
  'sum',
  'summarybot',
  'Stet',
  'oracle',
] as const;
type System = (typeof systems)[number];
type Scored = Rouge & { readonly isLead: boolean };
type Compared = {
  readonly source: string;
  readonly lang: string;
  readonly scores: Readonly<Record<System, Scored>>;
};

function compare({ source, story, sentences, reference }: SummaryExample): Compared {
  const at = (places: readonly number[]): string[] => places.map((place) => sentences[place] ?? '');
  const lead = sentences.slice(0, summarySentences);
  const score = (summary: readonly string[]): Scored => ({
    ...rouge(summary, reference),
    isLead: summary.join('\n') === lead.join('\n'),
  });
  const scoreOfPackage = (name: SummaryPackage): Scored =>
    score(
      summaryPackages[name](story.paragraphs, summarySentences).flatMap((text) =>
        splitIntoSentences(text, story.lang),
      ),
    );
  return {
    source: source === 'fundus' ? source : `${source} (${story.lang})`,
    lang: story.lang,
    scores: {
      'lead-3': score(lead),
      TextRank: score(at(textRank(sentences, summarySentences))),
      LexRank: score(at(lexRank(sentences, summarySentences))),
      'lexrank.js': scoreOfPackage('lexrank.js'),
      sum: scoreOfPackage('sum'),
      summarybot: scoreOfPackage('summarybot'),
      Stet: score(summarize(story, summarySentences).map(({ text }) => text)),
      oracle: score(at(oracle(sentences, reference, summarySentences))),
    },
  };
}

function systemRows([name, own]: readonly [string, readonly Compared[]]): (string | number)[][] {
  return systems.map((system) => {
    const scores = own.map((one) => one.scores[system]);
    return [
      name,
      own.length,
      system === 'Stet' ? '**Stet**' : system,
      formatRouge(scores),
      system === 'lead-3' ? '' : gainOf(own, system),
      `${Math.round(mean(scores.map(({ isLead }) => Number(isLead))) * 100)} %`,
    ];
  });
}

function languageCells([lang, own]: readonly [string, readonly Compared[]]): (string | number)[] {
  const cells = (['lead-3', 'Stet'] as const).map((system) =>
    percent(mean(own.map(({ scores }) => meanOfRouges(scores[system])))),
  );
  return [lang, own.length, ...cells, gainOf(own, 'Stet')];
}

function gainOf(own: readonly Compared[], system: System): string {
  const gains = own.map(({ scores }) => meanOfRouges(scores[system]) - meanOfRouges(scores['lead-3']));
  const [low, high] = bootstrapInterval(gains);
  return `${signed(mean(gains))} (${signed(low)} to ${signed(high)})`;
}

const formatRouge = (scores: readonly Rouge[]): string =>
  (['one', 'two', 'lsum'] as const)
    .map((key) => percent(mean(scores.map((score) => score[key]))))
    .join(' / ');

const percent = (value: number): string => (value * 100).toFixed(1);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(2)}`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
