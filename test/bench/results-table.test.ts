import { expect, it } from 'vitest';
import type { BenchedPage, ToolScores } from './collect-bench.ts';
import { falseHideList, falseHidesOf, falseHideTable } from './false-hide-table.ts';
import { textTableByLanguage } from './language-table.ts';
import { promoFormTable, unseenPromoTable } from './promo-table.ts';
import { resultsTable } from './results-table.ts';
import type { ToolScore } from './score-tools.ts';
import { surenessTable } from './sureness-table.ts';
import { textTable } from './text-table.ts';

const scoreOf = (share: number): ToolScore => ({
  precision: share,
  recall: share,
  isExact: share === 1,
  isEmpty: false,
  leftOut: [true],
});

const scoresOf = (stet: number, others: number): ToolScores => ({
  Stet: scoreOf(stet),
  Readability: scoreOf(others),
  'Readability, words apart': scoreOf(others),
  Defuddle: scoreOf(others),
  Postlight: scoreOf(others),
  extractus: scoreOf(others),
});

const hide = { index: 7, text: 'A line of the story', category: 'ad', probability: 0.9, readAs: undefined };
const promo = { family: 'read_also', form: 'text', place: 'inside', pieces: [], isMarked: false } as const;
const page: BenchedPage = {
  page: { id: 'ledger/1', source: 'ledger', url: 'https://ledger.example/1', lang: 'en' },
  measured: {
    isBlank: false,
    found: { text: '', storyBlocks: 10, hiddenStory: [hide] },
    around: {
      text: '',
      storyBlocks: 10,
      hiddenStory: [],
      groups: [
        { ...promo, hidden: 'whole', category: 'related' },
        { ...promo, family: 'iptv', hidden: 'none', category: undefined },
      ],
      genuine: [{ ...promo, family: 'helpline_box', hidden: 'none', category: undefined }],
      bySureness: {
        careful: { promosHidden: 0, storyHidden: 0 },
        balanced: { promosHidden: 1, storyHidden: 0 },
        thorough: { promosHidden: 2, storyHidden: 1 },
      },
    },
    handPromos: [],
    times: { elements: 100, blocks: 10, wholeMs: 4, judgeMs: 1, readabilityMs: 2 },
  },
  scores: scoresOf(1, 0.5),
  scoresAround: scoresOf(1, 0.5),
  unseen: [{ ...promo, family: 'scrap_car_buyer', hidden: 'part', category: 'ad' }],
};

it('the tool with the best text comes first', () => {
  expect(textTable([scoresOf(0.2, 0.5)]).at(-1)).toContain('| **Stet** | 0.200 (0.200–0.200) |');
  expect(textTable([scoresOf(0.9, 0.5)])[2]).toContain('| **Stet** | 0.900 (0.900–0.900) |');
});

it('each choice of sureness has its shares', () => {
  const rows = surenessTable([page.measured]).slice(2);
  expect(rows.map((row) => row.split(' | ').slice(2, 3))).toEqual([['0.0 %'], ['50.0 %'], ['100.0 %']]);
  expect(rows[2]).toContain('1000.0 (');
});

it('hidden story blocks are counted on the page as found and with promos', () => {
  const [, , found, , around] = falseHideTable([page]);
  expect(found).toMatch(/^\| as found \| 1 \| 10 \| 1 \| 1000\.0 /u);
  expect(around).toMatch(/^\| with promos \| 1 \| 10 \| 0 \| 0\.0 /u);
});

it('hidden story blocks are listed by page and place', () => {
  expect(falseHideList(falseHidesOf([page]))[2]).toBe('| ledger/1 | 7 | as found | ad | 0.90 |  |');
});

it('promos of families that nothing is trained on have rows of their own', () => {
  const rows = promoFormTable(page.measured.around?.groups ?? []);
  expect(rows.slice(2).map((row) => row.split(' | ').slice(0, 5).join(' | '))).toEqual([
    '| lone paragraph | no | known | 1 | 100.0 % (20.7–100.0)',
    '| lone paragraph | no | unseen | 1 | 0.0 % (0.0–79.3)',
    '| **all but filler** | both | known | 1 | 100.0 % (20.7–100.0)',
    '| **all but filler** | both | unseen | 1 | 0.0 % (0.0–79.3)',
    '| **all but filler** | both | both | 2 | 50.0 % (9.5–90.5)',
  ]);
});

it('promos that no weights have seen are one kind, whatever their family', () => {
  const rows = unseenPromoTable(page.unseen);
  expect(rows.slice(2).map((row) => row.split(' | ').slice(0, 5).join(' | '))).toEqual([
    '| lone paragraph | no | 1 | 0.0 % (0.0–79.3) | 100.0 % (20.7–100.0)',
    '| **all** | both | 1 | 0.0 % (0.0–79.3) | 100.0 % (20.7–100.0)',
  ]);
});

it('a language without pages has a row that says so', () => {
  const rows = textTableByLanguage([page]);
  expect(rows[2]).toMatch(/^\| en \| 1 \| 1\.000 \| 0\.500 /u);
  expect(rows[3]).toBe('| de | 0 | – | – | – | – | – | – | – |');
});

it('the whole report holds no text of a page', () => {
  const report = resultsTable({ fold: 'validation', pages: [page], snippets: [] });
  expect(report).toContain('ledger/1');
  expect(report).not.toContain(hide.text);
});

it('a page of which a browser shows no text is set apart, and the report says so', () => {
  const blank: BenchedPage = {
    ...page,
    page: { ...page.page, id: 'ledger/2' },
    measured: { ...page.measured, isBlank: true, around: undefined },
    scores: scoresOf(0, 0),
  };
  const report = resultsTable({ fold: 'validation', pages: [page, blank], snippets: [] });
  expect(report).toMatch(/shows no text .*: ledger\/2\. With 0 for each, Stet has 0\.500\./u);
  expect(report).toContain('| **Stet** | 1.000 (1.000–1.000) |');
});
