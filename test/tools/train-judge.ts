import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Thresholds } from '../../src/core/verdicts/model.ts';
import { collectExamples } from './corpus/collect-examples.ts';
import { crossFit } from './corpus/cross-fit.ts';
import { fitJudge, type FittedJudge, type LabeledPage } from './corpus/fit-judge.ts';
import { packTerms } from './corpus/fit-terms.ts';
import { topicWeightsText } from './corpus/fit-topic-vectors.ts';
import { heldOutFamilies } from './corpus/held-out-families.ts';
import { leftOutTable } from './corpus/left-out-table.ts';
import { calibrations, thresholdsFrom, type Calibrations } from './corpus/thresholds.ts';
import { forestText } from './forest-text.ts';
import { measuredWeights } from './measured-weights.ts';

/**
 * Trains the judge twice by one recipe: on all sites and kinds of promos but the sites kept for the proof, which is
 * what readers get; and, to measure the recipe, on the training sites alone and without the kinds that are held out.
 * Odds are calibrated on training and validation sites, each scored by models that never saw it, and what the thresholds
 * do there is printed. The same data give the same bytes.
 */
export const trainJudge = async (folder: string): Promise<void> => {
  // The examples are measured with these, so they come first.
  write(new URL('features/topic-weights.json', core), topicWeightsText(folder));
  const pages = await collectExamples(folder);
  const leftOut = crossFit(pages);
  const calibration = calibrations(leftOut);
  const chosen = { thresholds: thresholdsFrom(calibration), calibration };
  console.log(leftOutTable(leftOut, chosen.thresholds).join('\n'));
  writeJudge(core, fitJudge(pages, new Set()), chosen);
  const trainingPages = pages.filter(({ fold }) => fold === 'train').map(withoutReserved);
  writeJudge(measuredWeights, fitJudge(trainingPages, heldOutFamilies), chosen);
};

const withoutReserved = ({ examples, ...page }: LabeledPage): LabeledPage => ({
  ...page,
  examples: {
    ...examples,
    promo: examples.promo.filter(({ isReserved }) => !isReserved),
    filler: examples.filler.filter(({ isReserved }) => !isReserved),
  },
});

const core = new URL('../../src/core/', import.meta.url);

type Chosen = {
  readonly thresholds: Thresholds;
  readonly calibration: Calibrations;
};

const writeJudge = (folder: URL, fitted: FittedJudge, { thresholds, calibration }: Chosen): void => {
  const { content, promo, own, filler } = fitted;
  const texts = {
    'features/term-weights.json': JSON.stringify(packTerms(fitted.terms)),
    'verdicts/category-weights.json': JSON.stringify(fitted.categories),
    'verdicts/promo-forest.json': forestText(promo),
    'verdicts/own-promo-forest.json': forestText(own),
    'verdicts/content-forest.json': forestText(content),
    'verdicts/weights.json': JSON.stringify({ thresholds, calibration, filler: filler.linear }, undefined, 2),
    'verdicts/filler-forest.json': forestText(filler.trees),
  };
  for (const [file, text] of Object.entries(texts)) write(new URL(file, folder), `${text}\n`);
};

const write = (file: URL, text: string): void => {
  const path = fileURLToPath(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
