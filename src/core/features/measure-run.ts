import { company } from './company.ts';
import { foreignness } from './foreignness.ts';
import { linking } from './linking.ts';
import { naming } from './naming.ts';
import type { Run } from './run.ts';
import { structure } from './structure.ts';
import { wording } from './wording.ts';

type Measure = (run: Run) => number;

const shared: Readonly<Record<string, Measure>> = {
  ...foreignness,
  ...structure,
  ...linking,
  ...wording,
  ...naming,
};

/**
 * Evidence of two kinds together, where neither says much alone: foreign *and* built like a promo. A linear model
 * cannot find these by itself.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['sharesNoTopic', 'headingAndList'],
  ['sharesNoTopic', 'headingLed'],
  ['sharesNoTopic', 'lone'],
  ['sharesNoTopic', 'brief'],
  ['sharesNoTopic', 'long'],
  ['sharesNoTopic', 'unlikeProse'],
  ['sharesNoTopic', 'boxed'],
  ['sharesNoTopic', 'muchProse'],
  ['sharesNoTopic', 'attributed'],
  ['sharesNoTopic', 'quoted'],
  ['sharesNoTopic', 'onlyListItem'],
  ['sharesNoTopic', 'terms'],
  ['sharesNoTopic', 'someLink'],
  ['sharesNoTopic', 'ownNames'],
  ['gap', 'lone'],
  ['gap', 'headingLed'],
  ['addressed', 'sharesNoTopic'],
  ['addressed', 'lures'],
  ['addressed', 'calls'],
  ['calls', 'someLink'],
  ['calls', 'linksAway'],
  ['lures', 'shortListItems'],
  ['headingLed', 'shortListItems'],
  ['terms', 'lone'],
  ['terms', 'short'],
  ['terms', 'mostlyLinks'],
  ['boxWords', 'field'],
  ['boxWords', 'mostlyLinks'],
  ['mostlyStoryLink', 'unlikeProse'],
  ['mostlyStoryLink', 'calls'],
  ['mostlyLinks', 'brief'],
  ['fewWords', 'lone'],
  ['quoted', 'lone'],
  ['attributed', 'lone'],
];

const sharedNames = Object.keys(shared);
const sharedMeasures = Object.values(shared);
const pairPlaces = pairs.map(
  ([one, other]) => [sharedNames.indexOf(one), sharedNames.indexOf(other)] as const,
);
const companyMeasures: readonly Measure[] = Object.values(company);

/** The names of the features that judge whether a run is a promo, in the order of `measurePromo`. */
export const promoFeatureNames: readonly string[] = [...sharedNames, ...pairs.map((pair) => pair.join('&'))];
/** The names of the features that judge whether a block is content or furniture. */
export const contentFeatureNames: readonly string[] = [...sharedNames, ...Object.keys(company)];

/** The features of both judgments, in the order in which both lists of names begin. */
export const measureShared = (run: Run): number[] => sharedMeasures.map((measure) => measure(run));

/** Adds what only the promo judge looks at: products of the shared features. */
export const withPairs = (values: readonly number[]): number[] => [
  ...values,
  ...pairPlaces.map(([one, other]) => (values[one] ?? 0) * (values[other] ?? 0)),
];

/** Adds what only the judge of content and furniture looks at: the neighbors and the place. */
export const withCompany = (values: readonly number[], run: Run): number[] => [
  ...values,
  ...companyMeasures.map((measure) => measure(run)),
];
