import { summarize } from '../../src/core/summary/summarize.ts';
import { readSummaryExamples, type SummaryExample } from '../tools/summary-corpus.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';
import { rouge, type Rouge } from './rouge.ts';

/** The table of summaries against the first three sentences, on articles never trained on, as Markdown. */
export function benchSummary(): string {
  const examples = readSummaryExamples();
  if (!examples) return 'Summaries: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  const pairs = examples.filter(({ isHeldOut, sentences }) => isHeldOut && sentences.length > 3).map(compare);
  const groups = [...new Set(pairs.map(({ source }) => source))].map((name) => ({
    name,
    pairs: pairs.filter(({ source }) => source === name),
  }));
  return [
    '| source (language) | articles | lead-3: ROUGE-1 / 2 / Lsum | summary | gain in their mean (95 % interval) | same as lead |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...groups, { name: 'all', pairs }].map(toRow),
  ].join('\n');
}

type Pair = {
  readonly source: string;
  readonly lead: Rouge;
  readonly summary: Rouge;
  readonly isLead: boolean;
};

function compare({ source, story, sentences, reference }: SummaryExample): Pair {
  const lead = sentences.slice(0, 3);
  const summary = summarize(story).map(({ text }) => text);
  return {
    source: source === 'fundus' ? source : `${source} (${story.lang})`,
    lead: rouge(lead, reference),
    summary: rouge(summary, reference),
    isLead: summary.join('\n') === lead.join('\n'),
  };
}

type Group = { readonly name: string; readonly pairs: readonly Pair[] };

function toRow({ name, pairs }: Group): string {
  const gains = pairs.map(({ lead, summary }) => mean(Object.values(summary)) - mean(Object.values(lead)));
  const [low, high] = bootstrapInterval(gains);
  const same = mean(pairs.map(({ isLead }) => Number(isLead)));
  const cells = [
    name,
    pairs.length,
    formatRouge(pairs.map(({ lead }) => lead)),
    formatRouge(pairs.map(({ summary }) => summary)),
    `${signed(mean(gains))} (${signed(low)} to ${signed(high)})`,
    `${Math.round(same * 100)} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const formatRouge = (scores: readonly Rouge[]): string =>
  (['one', 'two', 'lsum'] as const)
    .map((key) => percent(mean(scores.map((score) => score[key]))))
    .join(' / ');

const percent = (value: number): string => (value * 100).toFixed(1);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value * 100).toFixed(2)}`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
