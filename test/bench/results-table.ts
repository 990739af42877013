import type { Category } from '../../src/core/types.ts';
import { categoryOfOrigin } from '../tools/corpus/category-of-origin.ts';
import type { Fold } from '../tools/corpus/folds.ts';
import { categoryTable, type Judged } from './category-table.ts';
import type { BenchPage } from './bench-page.ts';
import type { BenchedPage } from './collect-bench.ts';
import { costTable } from './cost-table.ts';
import { falseHideList, falseHidesOf, falseHideTable } from './false-hide-table.ts';
import { hiddenTableByLanguage, textTableByLanguage } from './language-table.ts';
import {
  genuineTable,
  handPromoTable,
  promoFamilyTable,
  promoFormTable,
  unseenPromoTable,
} from './promo-table.ts';
import { meanScore } from './shingle-score.ts';
import { snippetTable, snippetTableByLanguage, type SnippetPage } from './snippet-table.ts';
import { surenessTable } from './sureness-table.ts';
import { leftOutTable, textTable, textTableBySource } from './text-table.ts';

/** What was measured on the sites of one fold. */
export type FoldMeasures = {
  readonly fold: Fold;
  readonly pages: readonly BenchedPage[];
  readonly snippets: readonly SnippetPage[];
};

/** All measures of one fold, as Markdown: text, promos, false hides, categories, languages, cost. */
export const resultsTable = ({ fold, pages, snippets }: FoldMeasures): string => {
  const shown = pages.filter(({ measured: { isBlank } }) => !isBlank);
  const measured = pages.map(({ measured: one }) => one);
  const groups = measured.flatMap(({ around }) => around?.groups ?? []);
  const handPromos = measured.flatMap((one) => one.handPromos);
  const around = pages.flatMap(({ scoresAround }) => scoresAround ?? []);
  const judged = groups.flatMap(({ family, category }) => toJudged(family, category));
  const judgedByHand = handPromos.flatMap(({ label, category }) => toJudged(label, category));
  return [
    `## ${titles[fold]}: ${pages.length} pages`,
    notes[fold],
    '### Text of the article',
    'Runs of four words (shingles): F1 of their mean precision and mean recall over pages, and pages whose text is ' +
      'exactly right. Each peer is given the saved page, and its HTML becomes text by one converter that keeps words ' +
      'apart; "Readability" is its own `textContent`. Where a tool finds nothing its page counts 0.',
    ...blankNote(pages),
    textTable(shown.map(({ scores }) => scores)),
    textTableBySource(shown),
    '### The same pages with promos set into them',
    'Promos that are wholly absent from the text of each tool, and the text against the same gold. These are the ' +
      `${around.length} pages where Stet finds paragraphs of the story to set promos beside; for all tools they ` +
      'are easier than the rest.',
    leftOutTable(around),
    ...(fold === 'proof' ? [] : hiddenPromos(measured)),
    '### Promos that no weights have seen',
    'Written for this measure alone, by another hand than those that are learned from (`test/fixtures/unseen-promos`), ' +
      'two set into each page in English. Nothing is trained or chosen on them.',
    unseenPromoTable(pages.flatMap(({ unseen }) => unseen)),
    '### Promos on these pages, labeled by reading',
    handPromoTable(pages),
    '### Story blocks hidden',
    'Blocks that the text by hand holds.',
    falseHideTable(pages),
    falseHideList(falseHidesOf(pages)),
    '### Categories',
    'Of the promos set into the pages:',
    categoryTable(judged),
    'Of those labeled by reading:',
    categoryTable(judgedByHand),
    '### Languages',
    textTableByLanguage(shown),
    hiddenTableByLanguage(pages),
    `Of ${snippets.length} more pages annotators gave no whole text, but snippets that it must and must not hold. ` +
      'Wanted snippets found and unwanted left out, of all tools and by language:',
    snippetTable(snippets),
    snippetTableByLanguage(snippets),
    '### Cost',
    costTable(measured.flatMap(({ times }) => times ?? [])),
  ]
    .map((part) => (typeof part === 'string' ? part : part.join('\n')))
    .join('\n\n');
};

/** Pages that are set apart for all tools, and what they would cost Stet. */
const blankNote = (pages: readonly BenchedPage[]): string[] => {
  const blank = pages.filter(({ measured: { isBlank } }) => isBlank);
  if (blank.length === 0) return [];
  const { f1 } = meanScore(pages.map(({ scores }) => scores.Stet));
  return [
    'Set apart for all tools, because a browser shows no text of them (a title that is never closed, a text that only ' +
      `a script writes): ${blank.map(({ page }) => page.id).join(', ')}. With 0 for each, Stet has ${f1.toFixed(3)}.`,
  ];
};

/** Not of the sites for the proof: the weights that are measured there have seen these kinds of promos. */
const hiddenPromos = (measured: readonly BenchPage[]): (string | string[])[] => {
  const groups = measured.flatMap(({ around }) => around?.groups ?? []);
  return [
    '### Promos hidden in the live page',
    'A promo is wholly hidden where all of its blocks are. "Unseen" families are those that nothing is trained on.',
    promoFormTable(groups),
    promoFamilyTable(groups),
    'Genuine passages that look like promos, set into stories that they do not belong to:',
    genuineTable(measured.flatMap(({ around }) => around?.genuine ?? [])),
    'By how sure the reader wants it to be (all but filler; errors of the gold left out):',
    surenessTable(measured),
  ];
};

const titles: Readonly<Record<Fold, string>> = {
  train: 'Sites trained on',
  validation: 'Sites for validation',
  proof: 'Sites kept for the proof',
};

const notes: Readonly<Record<Fold, string>> = {
  train: 'The weights were trained on these sites: these figures prove nothing.',
  validation:
    'Measured with weights that were trained by the same recipe as those that readers get, but saw none of these sites ' +
    'and no "unseen" family. The thresholds for hiding were chosen on these sites among others: the false hides here ' +
    'are a lower bound.',
  proof:
    'Measured with the weights that readers get. Nothing was trained on these sites; what was chosen with them in ' +
    'view, the README says. The weights know the kinds of promos, so that only the text and what is hidden of the ' +
    'stories are measured here.',
};

const toJudged = (origin: string, judged: Category | undefined): Judged[] => {
  const truth = categoryOfOrigin(origin);
  return truth ? [{ truth, judged }] : [];
};
