import { groupBy } from './group-by.ts';
import { wilsonInterval } from './wilson-interval.ts';
import { measurePageProbabilities, type RatedPage } from '../tools/article-page/rate-pages.ts';
import { testFold } from '../tools/article-page/page-corpus.ts';
import trained from '../../src/core/article/article-page-weights.json';

/** The table of recognized pages on sites never trained on, as Markdown. */
export async function benchArticlePage(): Promise<string> {
  const pages = await measurePageProbabilities(testFold);
  if (!pages) return 'Article pages: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  const sources = [...new Set(pages.map(({ source }) => source))];
  const articles = pages.filter(({ isArticle }) => isArticle);
  const newsrooms = articles.filter(({ source }) => !guideSources.has(source));
  const groups = [
    ...sources.map((name) => ({ name, pages: pages.filter(({ source }) => source === name) })),
    { name: '**all articles**', pages: articles },
    { name: '**articles but wcxb**', pages: newsrooms },
    ...groupBy(articles, ({ lang }) => lang || 'unknown')
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([lang, own]) => ({ name: `articles in ${lang}`, pages: own })),
  ];
  const times = pages.map(({ ms }) => ms).sort((a, b) => a - b);
  return [
    '| pages of | pages | taken for an article (95 % interval) | the same, saved without an address |',
    '| --- | --- | --- | --- |',
    ...groups.map(toRow),
    '',
    `Time of one decision, median over these pages: ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(2)} ms.`,
  ].join('\n');
}

/** Guides and pages of companies, many of them near to what is no article. */
const guideSources = new Set(['wcxb']);

type Group = { readonly name: string; readonly pages: readonly RatedPage[] };

function toRow({ name, pages }: Group): string {
  const taken = pages.filter(({ probability }) => probability >= trained.threshold).length;
  const blind = pages.filter(({ blindProbability }) => blindProbability >= trained.threshold).length;
  const [low, high] = wilsonInterval(taken, pages.length);
  const label = name === 'other' ? '**no articles**' : name;
  return `| ${label} | ${pages.length} | ${percent(taken / pages.length)} (${percent(low)} to ${percent(high)}) | ${percent(blind / pages.length)} |`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
