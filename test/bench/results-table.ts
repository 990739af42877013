import type { BenchPage, Hide, InjectedGroup } from './bench-page.ts';
import type { BenchedPage } from './collect-bench.ts';
import { meanScore } from './shingle-score.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The measures as Markdown: text, promos, false hides and cost, Stet beside Readability on the same pages. */
export const resultsTable = (pages: readonly BenchedPage[]): string => {
  const measured = pages.map(({ measured: one }) => one);
  return [
    '# Measures of the judge',
    '',
    `Written by \`npm run bench\` on the ${pages.length} validation pages of the corpus: sites that no weight was trained on. ` +
      'The thresholds for hiding were chosen on these sites, so the false hides here are a lower bound.',
    '',
    '## Text of the article',
    '',
    'Shingle F1 (runs of four words; mean precision and recall over pages), and pages whose text is exactly right.',
    '',
    ...textTable(pages),
    '',
    '## Promos set into these pages',
    '',
    ...promoTable(measured.flatMap(({ groups }) => groups)),
    '',
    '## Promos labeled by hand on these pages',
    '',
    ...handTable(measured.flatMap(({ handPromos }) => handPromos)),
    '',
    '## Story blocks hidden',
    '',
    ...falseHideTable(measured),
    '',
    '## Cost',
    '',
    costLine(measured),
    '',
  ].join('\n');
};

const textTable = (pages: readonly BenchedPage[]): string[] => {
  const sources = [...new Set(pages.map(({ page }) => page.source))].toSorted();
  return [
    '| source | pages | Stet F1 (P / R) | exact | Readability F1 (P / R) | exact |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sources.map((source) => {
      const own = pages.filter(({ page }) => page.source === source).map(({ measured }) => measured);
      const cells = [own.map(({ stet }) => stet), own.map(({ readability }) => readability)].flatMap(
        (scores) => {
          const { f1, precision, recall, exact } = meanScore(scores);
          return [`${f1.toFixed(3)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`, percent(exact)];
        },
      );
      return `| ${[source, own.length, ...cells].join(' | ')} |`;
    }),
  ];
};

const promoTable = (groups: readonly InjectedGroup[]): string[] => {
  const inside = groups.filter(({ family }) => !isFiller(family));
  const forms = [...new Set(inside.map(({ form }) => form))].toSorted();
  const row = (name: string, own: readonly InjectedGroup[]): string =>
    `| ${[name, own.length, share(own, ({ hidden }) => hidden === 'whole'), share(own, ({ hidden }) => hidden === 'part'), share(own, ({ hidden, isMarked }) => hidden === 'none' && isMarked)].join(' | ')} |`;
  return [
    '| form | promos | wholly hidden (95 % interval) | in part | only marked |',
    '| --- | --- | --- | --- | --- |',
    ...forms.map((form) =>
      row(
        form,
        inside.filter((group) => group.form === form),
      ),
    ),
    row('all', inside),
    row(
      'filler behind the story',
      groups.filter(({ family }) => isFiller(family)),
    ),
  ];
};

const isFiller = (family: string): boolean => family === 'viral_filler' || family === 'other_story';

const handTable = (promos: BenchPage['handPromos']): string[] => [
  '| promos | hidden | left out of the text |',
  '| --- | --- | --- |',
  `| ${promos.length} | ${share(promos, ({ isHidden }) => isHidden)} | ${share(promos, ({ isLeftOut }) => isLeftOut)} |`,
];

const falseHideTable = (measured: readonly BenchPage[]): string[] => {
  const row = (name: string, blocks: number, hidden: readonly Hide[]): string =>
    `| ${name} | ${blocks} | ${hidden.length} | ${((hidden.length / Math.max(1, blocks)) * 10_000).toFixed(1)} |`;
  const sum = (of: (page: BenchPage) => number): number =>
    measured.reduce((total, page) => total + of(page), 0);
  return [
    '| pages | story blocks | hidden | in 10,000 |',
    '| --- | --- | --- | --- |',
    row(
      'as found',
      sum(({ storyBlocks }) => storyBlocks),
      measured.flatMap(({ hiddenStory }) => hiddenStory),
    ),
    row(
      'with promos set into them',
      sum(({ storyBlocksAround }) => storyBlocksAround),
      measured.flatMap(({ hiddenAround }) => hiddenAround),
    ),
  ];
};

const costLine = (measured: readonly BenchPage[]): string => {
  const ratios = measured
    .map(({ wholeMs, readabilityMs }) => wholeMs / Math.max(0.1, readabilityMs))
    .toSorted((one, other) => one - other);
  const whole = measured.reduce((sum, { wholeMs }) => sum + wholeMs, 0);
  const plain = measured.reduce((sum, { readabilityMs }) => sum + readabilityMs, 0);
  return (
    `Whole pipeline (read, judge, summarize; no layout) against plain Readability on a clone, in Chromium: ` +
    `median ratio ${(ratios[Math.floor(ratios.length / 2)] ?? 0).toFixed(2)}, ratio of the sums ${(whole / plain).toFixed(2)}.`
  );
};

const share = <Item>(items: readonly Item[], test: (item: Item) => boolean): string => {
  const hits = items.filter(test).length;
  if (items.length === 0) return '–';
  const [low, high] = wilsonInterval(hits, items.length);
  return `${percent(hits / items.length)} (${percent(low)}–${percent(high)})`;
};

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
