import { contentFeatureNames } from '../features/measure-run.ts';

/** The values of a run in the order of `contentFeatureNames`. */
type Values = Readonly<Record<number, number>>;

/**
 * How a run is built decides how sure the judge of promos from elsewhere must be: a single block or several, in the open
 * or in a box of their own, which is seldom the story's. In the open, a short line or a link is told by other signs than
 * a paragraph.
 */
export const promoClasses = ['line', 'lone', 'group', 'boxed', 'boxedGroup'] as const;
export type PromoClass = (typeof promoClasses)[number];

/**
 * The publisher's own boxes are told by their links. Nearly every genuine run that looks like one is made like others of
 * its page: an entry of a list of links or of wares that is the story. Links that a formula leads ("Read also") are
 * seldom the story's, however many they are; nor is what the judge of content is sure of.
 */
export const ownClasses = [
  'led',
  'link',
  'likeLinks',
  'text',
  'likeTexts',
  'furnitureLink',
  'furnitureText',
] as const;
export type OwnClass = (typeof ownClasses)[number];

export const promoClassOf = (values: Values): PromoClass => {
  const isGroup = holds(values, group);
  if (holds(values, filling)) return isGroup ? 'boxedGroup' : 'boxed';
  if (isGroup) return 'group';
  return holds(values, short) || holds(values, halfLinks) ? 'line' : 'lone';
};

/** @param isFurniture is the judge of content sure that no block of the run is the story's? */
export const ownClassOf = (values: Values, isFurniture: boolean): OwnClass => {
  if (isFurniture) return holds(values, links) ? 'furnitureLink' : 'furnitureText';
  if (holds(values, readOn) && holds(values, halfLinks)) return 'led';
  const isOneOfMany = holds(values, alike);
  if (holds(values, links)) return isOneOfMany ? 'likeLinks' : 'link';
  return isOneOfMany ? 'likeTexts' : 'text';
};

const holds = (values: Values, place: number): boolean => (values[place] ?? 0) > 0;
const placeOf = (name: string): number => contentFeatureNames.indexOf(name);
const group = placeOf('isGroup');
const filling = placeOf('fillsBox');
const short = placeOf('short');
const halfLinks = placeOf('halfLinks');
const links = placeOf('mostlyLinks');
const readOn = placeOf('leadsReadOn');
const alike = placeOf('likeMany');
