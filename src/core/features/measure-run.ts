import { againstStory } from './against-story.ts';
import { company } from './company.ts';
import { foreignness } from './foreignness.ts';
import { framing } from './framing.ts';
import { leading } from './leading.ts';
import { linking } from './linking.ts';
import { naming } from './naming.ts';
import type { Run } from './run.ts';
import { stating } from './stating.ts';
import { structure } from './structure.ts';
import { tone } from './tone.ts';
import { wording } from './wording.ts';

type Measure = (run: Run) => number;

const shared: Readonly<Record<string, Measure>> = {
  ...foreignness,
  ...structure,
  ...framing,
  ...linking,
  ...leading,
  ...stating,
  ...tone,
  ...wording,
  ...naming,
  ...againstStory,
};

const sharedNames = Object.keys(shared);
const sharedMeasures = Object.values(shared);

/** The names of the features that judge whether a run is a promo, in the order of `measureShared`. */
export const promoFeatureNames: readonly string[] = sharedNames;
/** The names of the features of the judges of content and of the publisher's own boxes: neighbors and place too. */
export const contentFeatureNames: readonly string[] = [...sharedNames, ...Object.keys(company)];

/** The features of both judgments of one run, in the order of `promoFeatureNames`. */
export const measureShared = (run: Run): number[] => sharedMeasures.map((measure) => measure(run));

/**
 * The features of many runs, in the order of `contentFeatureNames`. One feature is measured of all runs before the next:
 * the code of two hundred features is more than a processor keeps at hand.
 */
export const measureAll = (runs: readonly Run[]): Float64Array[] => {
  const width = allMeasures.length;
  // One piece of memory: to ask for a piece a run takes as long as to measure dozens of features.
  const values = new Float64Array(runs.length * width);
  allMeasures.forEach((measure, feature) => {
    let place = feature;
    for (const run of runs) {
      values[place] = measure(run);
      place += width;
    }
  });
  return runs.map((_, row) => values.subarray(row * width, (row + 1) * width));
};
const allMeasures = [...sharedMeasures, ...Object.values(company)];
