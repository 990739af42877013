import { groupBy } from './group-by.ts';
import type { AddressKind } from '../tools/article-page/fit-decision.ts';
import { type LeftOutPage, predictLeftOut, thresholdsLeftOut } from '../tools/article-page/left-out.ts';
import { measurePages, type MeasuredPage } from '../tools/article-page/measured-pages.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * The table of recognized pages, as Markdown. Every page is judged by models and thresholds of the four folds of sites
 * that its own site is not in.
 */
export async function benchArticlePage(): Promise<string> {
  const pages = await measurePages();
  if (!pages) return 'Article pages: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  const judged = judge(predictLeftOut(pages));
  const kinds = [...new Set(judged.map(({ page }) => page.kind))];
  const articles = judged.filter(({ page }) => page.isArticle);
  const others = judged.filter(({ page }) => !page.isArticle);
  const groups = [
    ...kinds.map((name) => ({ name, judged: judged.filter(({ page }) => page.kind === name) })),
    { name: '**all articles**', judged: articles },
    { name: '**articles but wcxb**', judged: articles.filter(({ page }) => !guideSources.has(page.source)) },
    { name: '**no articles**', judged: others },
    ...groupBy(articles, ({ page }) => page.lang || 'unknown')
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([lang, own]) => ({ name: `articles in ${lang}`, judged: own })),
  ];
  return [
    '| pages of | pages | taken for an article, with address (95 % interval) | a saved file, with the address that it names | a file that names none (95 % interval) | passed by the gate alone |',
    '| --- | --- | --- | --- | --- | --- |',
    ...groups.map(toRow),
    '',
    `Time of the gate's decision, median over these pages: ${medianMs(pages, 'gateMs')} ms; of the second look, on pages that the gate lets through, beside the reading: ${medianMs(pages, 'storyMs')} ms.`,
  ].join('\n');
}

/** Guides and pages of companies, many of them near to what is no article. */
const guideSources = new Set(['wcxb']);

type Taken = Readonly<Record<AddressKind, boolean>>;
type Judged = { readonly page: MeasuredPage; readonly taken: Taken; readonly passed: boolean };
type Group = { readonly name: string; readonly judged: readonly Judged[] };

function judge(predicted: readonly LeftOutPage[]): Judged[] {
  const thresholds = thresholdsLeftOut(predicted);
  return predicted.map(({ page, probabilities }) => {
    const { gate, story } = thresholds[page.fold] ?? { gate: 1, story: 1 };
    const isTaken = (kind: AddressKind): boolean =>
      probabilities[kind].gate >= gate && probabilities[kind].story >= story;
    return {
      page,
      passed: probabilities.live.gate >= gate,
      taken: { live: isTaken('live'), named: isTaken('named'), none: isTaken('none') },
    };
  });
}

function toRow({ name, judged }: Group): string {
  const count = (has: (each: Judged) => boolean): number => judged.filter(has).length;
  const share = (has: (each: Judged) => boolean): string => percent(count(has) / judged.length);
  const shareWithin = (has: (each: Judged) => boolean): string => {
    const [low, high] = wilsonInterval(count(has), judged.length);
    return `${share(has)} (${percent(low)} to ${percent(high)})`;
  };
  return `| ${name} | ${judged.length} | ${shareWithin(({ taken }) => taken.live)} | ${share(({ taken }) => taken.named)} | ${shareWithin(({ taken }) => taken.none)} | ${share(({ passed }) => passed)} |`;
}

function medianMs(pages: readonly MeasuredPage[], key: 'gateMs' | 'storyMs'): string {
  const times = pages.map((page) => page[key]).sort((one, other) => one - other);
  return (times[Math.floor(times.length / 2)] ?? 0).toFixed(2);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
