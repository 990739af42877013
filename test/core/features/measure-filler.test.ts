import { expect, it } from 'vitest';
import { fillerFeatureNames, measureFiller } from '../../../src/core/features/measure-filler.ts';
import { runIn } from './measure.ts';

const fit = (body: string, name: string): number =>
  measureFiller(runIn(body))[fillerFeatureNames.indexOf(`fit:${name}`)] ?? Number.NaN;

const own =
  '<p data-run>The crews of the Averill ferries voted on the winter offer of the company, the commissioner said on the islands.</p>';
const foreign =
  '<p data-run>A homemade dessert can brighten any dull afternoon, and melted chocolate never lets a hungry family down.</p>';

it.each(['sharedWeight', 'evidence', 'meanSimilarity', 'bestSimilarity'])(
  '%s is larger for a paragraph of the story than for a foreign one',
  (name) => {
    expect(fit(own, name)).toBeGreaterThan(fit(foreign, name));
  },
);
