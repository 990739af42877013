import type { BenchedPage } from './collect-bench.ts';
import { groupBy } from './group-by.ts';
import { inTenThousand, markdownTable, none, shareOf } from './markdown-table.ts';
import { isFiller } from './promo-form.ts';
import { meanScore } from './shingle-score.ts';
import { tools } from './tools.ts';

/** F1 of each tool for each language of the pages; languages that the corpus lacks here have a row too. */
export const textTableByLanguage = (pages: readonly BenchedPage[]): string[] =>
  markdownTable(
    ['language', 'pages', ...tools.map((tool) => `${tool} F1`), 'Stet exact (95 % interval)'],
    byLanguage(pages).map(([language, own]) => [
      language,
      own.length,
      ...tools.map((tool) => f1Cell(own.map(({ scores }) => scores[tool]))),
      shareOf(own, ({ scores }) => scores.Stet.isExact),
    ]),
  );

/** Promos hidden and story blocks hidden, as found and with promos taken together, for each language. */
export const hiddenTableByLanguage = (pages: readonly BenchedPage[]): string[] =>
  markdownTable(
    [
      'language',
      'promos but filler',
      'wholly hidden (95 % interval)',
      'filler',
      'wholly hidden (95 % interval)',
      'story blocks',
      'hidden',
      'in 10,000 (95 % interval)',
    ],
    byLanguage(pages).map(([language, own]) => [language, ...hiddenCells(own)]),
  );

/** The languages that the judge has words for come first; the rest as they come. */
const knownLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'ru', 'pl', 'zh', 'ja', 'ar', 'el'];

const byLanguage = (pages: readonly BenchedPage[]): [string, BenchedPage[]][] => {
  const groups = new Map(groupBy(pages, ({ page }) => page.lang ?? 'unknown'));
  const others = [...groups.keys()].filter((language) => !knownLanguages.includes(language)).toSorted();
  return [...knownLanguages, ...others].map((language) => [language, groups.get(language) ?? []]);
};

const f1Cell = (scores: Parameters<typeof meanScore>[0]): string =>
  scores.length === 0 ? none : meanScore(scores).f1.toFixed(3);

const hiddenCells = (own: readonly BenchedPage[]): (string | number)[] => {
  const groups = own.flatMap(({ measured }) => measured.around?.groups ?? []);
  const filler = groups.filter(({ family }) => isFiller(family));
  const promos = groups.filter(({ family }) => !isFiller(family));
  const states = own.flatMap(({ measured: { found, around } }) => (around ? [found, around] : [found]));
  const blocks = states.reduce((sum, { storyBlocks }) => sum + storyBlocks, 0);
  const hidden = states.reduce((sum, { hiddenStory }) => sum + hiddenStory.length, 0);
  return [
    promos.length,
    shareOf(promos, (group) => group.hidden === 'whole'),
    filler.length,
    shareOf(filler, (group) => group.hidden === 'whole'),
    blocks,
    hidden,
    inTenThousand(hidden, blocks),
  ];
};
