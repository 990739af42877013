import { promoFeatureNames } from '../../../src/core/features/measure-run.ts';
import { forestOdds } from '../../../src/core/verdicts/forest.ts';
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
  const filler = align(fitted.filler, promoFeatureNames);
  const genuine = pages
    .flatMap(({ examples }) => examples.promo)
    .filter(({ isPositive, origin }) => !isPositive && origin !== 'mixed');
  const endings = pages.flatMap(({ examples }) => examples.filler).filter(({ isPositive }) => !isPositive);
  const ofClass = (name: Row['class']): number => {
    const rows = genuine.filter((row) => row.class === name);
    return above(
      rows.map((row) => forestOdds(fitted.promo, promoValues(row, fitted.terms))),
      allowedFalseHides[name],
    );
  };
  return {
    content: 0,
    contentDropped: 1.5,
    mark: 0,
    group: ofClass('group'),
    lone: ofClass('lone'),
    short: ofClass('short'),
    filler: above(
      endings.map((row) => logOdds(filler, promoValues(row, fitted.terms))),
      allowedFalseHides.filler,
    ),
  };
};

const above = (odds: readonly number[], allowed: number): number =>
  rounded((odds.toSorted((one, other) => other - one)[allowed] ?? 0) + margin);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
