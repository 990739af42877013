import { heldOutFamilies } from '../tools/corpus/held-out-families.ts';
import type { InjectedGroup } from './bench-page.ts';
import type { BenchedPage } from './collect-bench.ts';
import { groupBy } from './group-by.ts';
import { markdownTable, shareOf } from './markdown-table.ts';
import { isFiller, promoForm, promoForms } from './promo-form.ts';

/** Promos set into pages, hidden in the live page, by their form and by whether the judge ever learned their family. */
export const promoFormTable = (groups: readonly InjectedGroup[]): string[] => {
  const promos = groups.filter(({ family }) => !isFiller(family));
  return markdownTable(
    ['form', 'box', 'family', ...hiddenHead],
    [
      ...byForm(groups).flatMap(({ form, box, own }) => formRows(form, box, own)),
      ...formRows('**all but filler**', 'both', promos),
      ['**all but filler**', 'both', 'both', ...hiddenCells(promos)],
    ],
  );
};

/** The same of promos that nothing is trained on, whatever their family. */
export const unseenPromoTable = (groups: readonly InjectedGroup[]): string[] =>
  markdownTable(
    ['form', 'box', ...hiddenHead],
    [
      ...byForm(groups).map(({ form, box, own }) => [form, box, ...hiddenCells(own)]),
      ['**all**', 'both', ...hiddenCells(groups)],
    ],
  );

type OfForm = { readonly form: string; readonly box: 'no' | 'yes'; readonly own: readonly InjectedGroup[] };

const byForm = (groups: readonly InjectedGroup[]): OfForm[] =>
  promoForms
    .flatMap((form) =>
      (['no', 'yes'] as const).map((box): OfForm => {
        const isOfForm = (group: InjectedGroup): boolean => {
          const own = promoForm(group);
          return own.form === form && (own.isBoxed ? 'yes' : 'no') === box;
        };
        return { form, box, own: groups.filter(isOfForm) };
      }),
    )
    .filter(({ own }) => own.length > 0);

/** The same by family, the best hidden first; those that nothing is trained on are marked. */
export const promoFamilyTable = (groups: readonly InjectedGroup[]): string[] =>
  markdownTable(
    ['family', ...hiddenHead],
    groupBy(groups, ({ family }) => family)
      .toSorted(([, one], [, other]) => hiddenShare(other) - hiddenShare(one))
      .map(([family, own]) => [
        heldOutFamilies.has(family) ? `${family} (unseen)` : family,
        ...hiddenCells(own),
      ]),
  );

/** Helplines, how-to-vote boxes and their like: none should be hidden. */
export const genuineTable = (boxes: readonly InjectedGroup[]): string[] =>
  markdownTable(['passages', ...hiddenHead.slice(1)], [hiddenCells(boxes)]);

/** Promos of the pages as found, labeled by reading: all of them, and by the source of their page. */
export const handPromoTable = (pages: readonly BenchedPage[]): string[] =>
  markdownTable(
    ['source', 'promos', 'hidden (95 % interval)', 'left out of the text (95 % interval)'],
    [['all', pages] as const, ...groupBy(pages, ({ page }) => page.source)].map(([source, own]) => {
      const promos = own.flatMap(({ measured }) => measured.handPromos);
      return [
        source,
        promos.length,
        shareOf(promos, ({ isHidden }) => isHidden),
        shareOf(promos, ({ isLeftOut }) => isLeftOut),
      ];
    }),
  );

const hiddenHead = [
  'promos',
  'wholly hidden (95 % interval)',
  'in part (95 % interval)',
  'only marked (95 % interval)',
];

const formRows = (form: string, box: string, groups: readonly InjectedGroup[]): (string | number)[][] => {
  const isUnseen = ({ family }: InjectedGroup): boolean => heldOutFamilies.has(family);
  const rows = [
    ['known', groups.filter((group) => !isUnseen(group))],
    ['unseen', groups.filter(isUnseen)],
  ] as const;
  return rows
    .filter(([, own]) => own.length > 0)
    .map(([family, own]) => [form, box, family, ...hiddenCells(own)]);
};

const hiddenCells = (own: readonly InjectedGroup[]): (string | number)[] => [
  own.length,
  shareOf(own, isWhole),
  shareOf(own, ({ hidden }) => hidden === 'part'),
  shareOf(own, ({ hidden, isMarked }) => hidden === 'none' && isMarked),
];

const isWhole = ({ hidden }: InjectedGroup): boolean => hidden === 'whole';
const hiddenShare = (own: readonly InjectedGroup[]): number => own.filter(isWhole).length / own.length;
