import { pictureAddress } from './link-address.ts';

/** Reads an attribute of an image, empty where it is missing. */
export type ReadAttribute = (name: string) => string;

/**
 * The address of an image at a size that suits a page of text, whatever the site does to load it late.
 *
 * @param sources the same of the `<source>`s of its `<picture>`.
 * @returns `undefined` where it has none but a placeholder's.
 */
export const pictureSource = (
  image: ReadAttribute,
  sources: readonly ReadAttribute[],
  base: string,
): string | undefined => {
  const sets = [image, ...sources].flatMap((read) => setAttributes.map(read)).filter((set) => set !== '');
  const candidates = [
    ...sets.flatMap((set) => bestOf(parseSet(set)) ?? []),
    ...lateAttributes.map(image),
    image('src'),
  ];
  return candidates
    .map((candidate) => pictureAddress(candidate, base))
    .find((address) => address !== undefined && !placeholder.test(address));
};

/** What is loaded late is written where no browser looks. */
const setAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
const lateAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-url',
] as const;

/** `…/blank.gif`, `…/1x1.png`, `…/tracking-pixel.gif?id=7` */
const placeholder =
  /\/(?:[\w-]{0,40}[_-])?(?:blank|spacer|placeholder|transparent|pixel|1x1|loading|beacon)(?:[_-][\w-]{0,40})?\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/iu;

type Candidate = { readonly address: string; readonly width: number };

/** Wide enough for the widest column on a screen of two dots a pixel, as near to it as there is. */
const wantedWidth = 1_200;
/** What `2x` stands for where no width is given. */
const widthOfOne = 600;
const maxSetChars = 20_000;

/** A comma after a size, or before white space: addresses hold commas too. */
const betweenCandidates = /(?<=\s\d{1,5}(?:\.\d{1,3})?[wxh])\s{0,9},|,\s/u;
/** `photo.jpg 800w`, `photo.jpg 1.5x`, `photo.jpg` */
const candidateParts = /^(\S+)(?:\s+(\d{1,5}(?:\.\d{1,3})?)([wx]))?$/u;

const parseSet = (set: string): Candidate[] =>
  set
    .slice(0, maxSetChars)
    .split(betweenCandidates)
    .flatMap((written) => {
      const [, address, size, unit] = candidateParts.exec(written.trim()) ?? [];
      if (address === undefined) return [];
      const width = size === undefined ? widthOfOne : Number(size) * (unit === 'x' ? widthOfOne : 1);
      return { address, width };
    });

const bestOf = (candidates: readonly Candidate[]): string | undefined => {
  const ascending = candidates.toSorted((one, other) => one.width - other.width);
  return (ascending.find(({ width }) => width >= wantedWidth) ?? ascending.at(-1))?.address;
};
