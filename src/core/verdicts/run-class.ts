import { contentFeatureNames } from '../features/measure-run.ts';

/** The values of a run in the order of `contentFeatureNames`. */
type Values = Readonly<Record<number, number>>;

/**
 * How much a run says of itself decides how sure the judge of promos from elsewhere must be: a short line or a link in the
 * open says little, a paragraph more, and several blocks together more still; a box of its own is seldom the story's.
 */
export const promoClasses = ['line', 'lone', 'group', 'boxed'] as const;
export type PromoClass = (typeof promoClasses)[number];

export const promoClassOf = (values: Values): PromoClass => {
  if (at(values, filling) > 0) return 'boxed';
  if (at(values, group) > 0) return 'group';
  return at(values, short) > 0 || at(values, halfLinks) > 0 ? 'line' : 'lone';
};

/**
 * The publisher's own boxes are told by their links. Nearly every genuine run that looks like one is one of many of its
 * make: an entry of a list of links or of wares that is the story. Links that a formula leads ("Read also") are seldom
 * the story's, however many they are; nor is what the judge of content is sure of.
 */
export const ownClasses = ['few', 'many', 'furniture'] as const;
export type OwnClass = (typeof ownClasses)[number];

/** @param isFurniture is the judge of content sure that no block of the run is the story's? */
export const ownClassOf = (values: Values, isFurniture: boolean): OwnClass => {
  if (isFurniture) return 'furniture';
  const isLed = at(values, readOn) > 0 && at(values, halfLinks) > 0;
  return !isLed && at(values, alike) >= fourAlike ? 'many' : 'few';
};

const at = (values: Values, place: number): number => values[place] ?? 0;
const placeOf = (name: string): number => contentFeatureNames.indexOf(name);
const filling = placeOf('fillsBox');
const group = placeOf('isGroup');
const short = placeOf('short');
const halfLinks = placeOf('halfLinks');
const readOn = placeOf('leadsReadOn');
const alike = placeOf('likeMany');
/** The value of `likeMany` where four blocks of the page have the shape of the run's first. */
const fourAlike = 0.4;
