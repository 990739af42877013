import type { Block, StoryPicture } from '../types.ts';
import { blockText } from './block-text.ts';
import { siteSelector } from './block-tags.ts';
import { pictureSource, type ReadAttribute } from './picture-source.ts';
import { plainLine } from './plain-text.ts';
import {
  attributeOf,
  closest,
  contains,
  hasInside,
  parentOf,
  select,
  tagOf,
  textOf,
  unclobbered,
} from './safe-dom.ts';

export type PictureStory = {
  readonly region: Element;
  readonly blocks: readonly Block[];
  /** Is the block a part of the text that the reader is shown? */
  readonly isStory: (block: Block) => boolean;
  /** The address of the page, for relative ones. */
  readonly base: string;
  readonly isVisible: (element: Element) => boolean;
};

/**
 * The pictures that belong to the story, in its order, each once: not those of teasers, promos and authors, no icons
 * and no pixels that count readers.
 */
export const storyPictures = (story: PictureStory): StoryPicture[] => {
  const placed = placesOf(story);
  const boxes = new Map<Element, 'story' | 'other'>();
  const seen = new Set<string>();
  const pictures: StoryPicture[] = [];
  for (const element of select(story.region, 'img, noscript')) {
    const image = imageOf(element, story.base);
    if (!image || seen.has(keyOf(image.src)) || !belongs(element, { ...story, boxes, ...placed })) continue;
    seen.add(keyOf(image.src));
    const caption = captionOf(element, story.region);
    pictures.push({ ...image, caption, before: placed.textAfter(element)?.id });
    if (pictures.length === maxPictures) break;
  }
  return pictures;
};

const maxPictures = 60;

/** A picture is shown once, at whatever size the page shows it again. */
const keyOf = (src: string): string => (imageFile.test(src) ? src.replace(afterPath, '') : src);
const imageFile = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/iu;
const afterPath = /[?#].*$/u;

type Image = Pick<StoryPicture, 'src' | 'alt' | 'width' | 'height'>;

const imageOf = (element: Element, base: string): Image | undefined => {
  if (tagOf(element) === 'noscript') return fallbackImage(element, base);
  if (iconClass.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'role')}`)) return undefined;
  const picture = closest(element, 'picture');
  const sources = picture ? select(picture, 'source') : [];
  const src = pictureSource(
    (name) => attributeOf(element, name),
    sources.map((source) => (name) => attributeOf(source, name)),
    base,
  );
  const size = sizeOf(element);
  return src === undefined || isTooSmall(size) ? undefined : { src, alt: altOf(element), ...size };
};

const altOf = (element: Element): string => plainLine(attributeOf(element, 'alt'));

/** `author-avatar`, `icon`, `logo` */
const iconClass = /(?:^|[\s_-])(?:avatar|icon|logo|emoji|badge|presentation)(?:$|[\s_-])/iu;

/** With scripts on, what a `<noscript>` holds is text. It counts where the picture beside it says nothing. */
const fallbackImage = (element: Element, base: string): Image | undefined => {
  const around = closest(element, 'figure, picture') ?? parentOf(element);
  const hasOther =
    around && select(around, 'img').some((image) => !contains(element, image) && imageOf(image, base));
  const [, markup] = imageTag.exec(textOf(element).slice(0, maxMarkupChars)) ?? [];
  if (hasOther || markup === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (const [, name = '', doubly, singly] of markup.matchAll(attributePattern)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decoded(doubly ?? singly ?? ''));
  }
  const read: ReadAttribute = (name) => attributes.get(name) ?? '';
  const src = pictureSource(read, [], base);
  const size = { width: pixels(read('width')), height: pixels(read('height')) };
  return src === undefined || isTooSmall(size) ? undefined : { src, alt: plainLine(read('alt')), ...size };
};

const maxMarkupChars = 4_000;
/** `<img src="photo.jpg" alt="">` */
const imageTag = /<img\s([^>]*)>/iu;
/** `alt="A ferry"` */
const attributePattern = /([\w-]{1,40})\s?=\s?(?:"([^"]*)"|'([^']*)')/gu;
const decoded = (value: string): string =>
  value
    .replaceAll('&quot;', '"')
    .replaceAll('&#039;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

type Size = Pick<StoryPicture, 'width' | 'height'>;

/** As the page states it, else as it was loaded; a placeholder's size is none. */
const sizeOf = (element: Element): Size => {
  const stated = {
    width: pixels(attributeOf(element, 'width')),
    height: pixels(attributeOf(element, 'height')),
  };
  if (stated.width !== undefined || stated.height !== undefined) return stated;
  const image = element as HTMLImageElement;
  const isPlaceholder = !attributeOf(element, 'src') || attributeOf(element, 'src').startsWith('data:');
  const [width, height] = isPlaceholder
    ? [0, 0]
    : [unclobbered(image, 'naturalWidth'), unclobbered(image, 'naturalHeight')];
  return { width: width || undefined, height: height || undefined };
};

const pixels = (written: string): number | undefined => {
  const [, digits] = pixelCount.exec(written.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
};
const pixelCount = /^(\d{1,5})(?:px)?$/u;

/** Icons, portraits beside a byline, and the pixels that count readers. */
const minSidePixels = 80;
const isTooSmall = ({ width, height }: Size): boolean =>
  (width !== undefined && width < minSidePixels) || (height !== undefined && height < minSidePixels);

type Places = {
  /** The block of the text before which a node stands. */
  readonly textAfter: (node: Node) => Block | undefined;
};

const placesOf = ({ blocks, isStory }: PictureStory): Places => {
  const text = blocks.filter(isStory);
  const isBehind = (node: Node, { element, nodes }: Block): boolean => {
    const place = nodes[0] ?? element;
    return contains(element, node) || (unclobbered(node, 'compareDocumentPosition')(place) & following) !== 0;
  };
  return { textAfter: (node) => text.find((block) => isBehind(node, block)) };
};

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const following = 4;

type Belonging = PictureStory & Places & { readonly boxes: Map<Element, 'story' | 'other'> };

/** A picture goes with the words in the smallest box around it that has any: a caption, a paragraph, a teaser. */
const belongs = (element: Element, story: Belonging): boolean => {
  const { region, boxes, isVisible } = story;
  const parent = parentOf(element);
  if (!parent || !isVisible(parent) || closest(element, outsideSelector)) return false;
  // Behind the text only what is told to be a figure is one of the story's.
  if (!story.textAfter(element) && !closest(element, 'figure')) return false;
  for (let box: Element | undefined = parent; box && box !== region; box = parentOf(box)) {
    const known = boxes.get(box) ?? kindOfBox(box, story);
    if (!known) continue;
    boxes.set(box, known);
    return known === 'story';
  }
  return true;
};

const outsideSelector = `${siteSelector}, aside, footer`;

const kindOfBox = (box: Element, { blocks, isStory }: PictureStory): 'story' | 'other' | undefined => {
  const inside = blocks.filter(({ element }) => contains(box, element) || contains(element, box));
  if (inside.length === 0) return undefined;
  return inside.some(isStory) || inside.every(isCaption) ? 'story' : 'other';
};

const isCaption = ({ kind, element }: Block): boolean =>
  kind === 'caption' || closest(element, captionSelector) !== undefined;
const captionSelector = 'figure, [class*=caption i], [class*=credit i]';

const captionOf = (element: Element, region: Element): string => {
  const figure = closest(element, 'figure') ?? closest(element, '[class*=caption i]');
  if (!figure || !contains(region, figure) || figure === region) return '';
  const [caption] = select(figure, 'figcaption, [class*=caption i]').filter(
    (part) => !hasInside(part, 'img'),
  );
  return caption ? plainLine(blockText([caption]), maxCaptionChars) : '';
};
const maxCaptionChars = 1_000;
