import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectExamples } from './corpus/collect-examples.ts';
import { calibrations, chooseThresholds } from './corpus/choose-thresholds.ts';
import { crossFit } from './corpus/cross-fit.ts';
import { topicWeightsText } from './corpus/fit-topic-vectors.ts';
import { fitJudge } from './corpus/fit-judge.ts';
import type { Forest } from '../../src/core/verdicts/forest.ts';

/**
 * Trains the judge on the training sites of the corpus and writes it beside the code that uses it. Its thresholds are
 * chosen on training and validation sites, each scored by models that never saw it. The same data give the same bytes.
 */
export const trainJudge = async (folder: string): Promise<void> => {
  // The examples are measured with these, so they come first.
  write('features/topic-weights.json', topicWeightsText(folder));
  const pages = await collectExamples(folder);
  const fitted = fitJudge(pages.filter(({ fold }) => fold === 'train'));
  const leftOut = crossFit(pages);
  const thresholds = chooseThresholds(leftOut);
  const calibration = calibrations(leftOut);
  const { content, promo, own, filler } = fitted;
  write('features/term-weights.json', `${JSON.stringify({ promo: fitted.terms })}\n`);
  write('verdicts/category-weights.json', `${JSON.stringify(fitted.categories)}\n`);
  write('verdicts/promo-forest.json', `${forestText(promo)}\n`);
  write('verdicts/own-promo-forest.json', `${forestText(own)}\n`);
  write('verdicts/content-forest.json', `${forestText(content)}\n`);
  write('verdicts/weights.json', `${JSON.stringify({ thresholds, calibration, filler }, undefined, 2)}\n`);
};

/** One tree a line, so that people and diffs can read it. */
const forestText = ({ features, bias, trees }: Forest): string =>
  `{"features":${JSON.stringify(features)},\n"bias":${bias},\n"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`;

const write = (file: string, text: string): void => {
  writeFileSync(fileURLToPath(new URL(`../../src/core/${file}`, import.meta.url)), text);
};
