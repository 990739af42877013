import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureSigns } from './article-page/feature-signs.ts';
import { fitDecision } from './article-page/fit-decision.ts';
import type { LinearModel } from './article-page/fit-signed.ts';
import { chooseThresholds, predictLeftOut } from './article-page/left-out.ts';
import { type MeasuredPage, measurePages } from './article-page/measured-pages.ts';
import { packTerms } from './corpus/fit-terms.ts';
import { forestText } from './forest-text.ts';

/**
 * Learns both looks at a page, the gate's and the one after reading, from all pages of the corpus and from made pages
 * of kinds that it lacks. The thresholds are chosen on predictions for sites that were left out in turn.
 *
 * @throws Error where there is no corpus or no Chromium.
 */
export async function trainArticlePage(): Promise<void> {
  const pages = await measurePages();
  if (!pages) throw new Error('There are no pages to learn from: set STET_CORPUS to the corpus folder.');
  learn(pages);
}

function learn(pages: readonly MeasuredPage[]): void {
  const thresholds = chooseThresholds(predictLeftOut(pages));
  const { gate, headings, story } = fitDecision(pages);
  write('article-page-weights.json', gateText(gate, thresholds.gate));
  write('second-look/heading-weights.json', JSON.stringify(packTerms({ article: headings })));
  write('second-look/story-forest.json', forestText(story, { threshold: thresholds.story }));
}

const gateText = ({ bias, weights }: LinearModel, threshold: number): string => {
  const named = Object.keys(featureSigns).map((name, at) => [name, round(weights[at] ?? 0)] as const);
  return JSON.stringify({ bias: round(bias), threshold, weights: Object.fromEntries(named) }, undefined, 2);
};

const round = (value: number): number => Number(value.toFixed(2));

const write = (file: string, text: string): void => {
  writeFileSync(fileURLToPath(new URL(`../../src/core/article/${file}`, import.meta.url)), `${text}\n`);
};
