import { promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { align, logOdds } from '../../../src/core/verdicts/linear-model.ts';
import type { Thresholds } from '../../../src/core/verdicts/model.ts';
import { promoValues, type FittedJudge, type LabeledPage } from './fit-judge.ts';
import type { Row } from './page-examples.ts';

/**
 * False hides that a class may keep on the validation sites. None would be set by the errors of the gold texts
 * alone (promos that the annotators kept); these numbers leave those behind and, by reading, no genuine passage of
 * a news story.
 */
const allowedFalseHides = { group: 6, lone: 3, short: 3, filler: 0 } as const;
const margin = 0.1;

/** Log-odds from which on a run of each class is hidden: above all but a few genuine runs of the validation sites. */
export const chooseThresholds = (fitted: FittedJudge, pages: readonly LabeledPage[]): Thresholds => {
  const promo = align(fitted.promo, promoFeatureNames);
  const filler = align(fitted.filler, promoFeatureNames);
  const odds = (model: typeof promo, rows: readonly Row[]): number[] =>
    rows.map((row) => logOdds(model, promoValues(row, fitted.terms))).toSorted((one, other) => other - one);
  const genuine = pages
    .flatMap(({ examples }) => examples.promo)
    .filter(({ isPositive, origin }) => !isPositive && origin !== 'mixed');
  const above = (values: readonly number[], allowed: number): number =>
    rounded((values[allowed] ?? 0) + margin);
  const ofClass = (name: Row['class']): number =>
    above(
      odds(
        promo,
        genuine.filter((row) => row.class === name),
      ),
      allowedFalseHides[name],
    );
  const endings = pages.flatMap(({ examples }) => examples.filler).filter(({ isPositive }) => !isPositive);
  return {
    content: 0,
    contentDropped: 1.5,
    mark: 0,
    group: ofClass('group'),
    lone: ofClass('lone'),
    short: ofClass('short'),
    filler: above(odds(filler, endings), allowedFalseHides.filler),
  };
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
