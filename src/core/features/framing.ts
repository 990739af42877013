import {
  attributeOf,
  childCountOf,
  elementBefore,
  elementBehind,
  hasInside,
  select,
  tagOf,
} from '../article/safe-dom.ts';
import { shareOfBlocks, type Run } from './run.ts';

/** What of the markup around a block sets it apart. */
export type Frame = {
  /** Styled by its own attribute with a background, a border, or centered; or so is its parent. */
  readonly isStyled: boolean;
  /** A rule (`<hr>`) right before or behind it. */
  readonly isRuled: boolean;
  /** Looks like a button by its role or class names, or by those of its link. */
  readonly isButton: boolean;
  /** A picture, player or figure right before it. */
  readonly isBelowPicture: boolean;
  /** A player or an embedded post right behind it: then it may introduce it. */
  readonly isAboveEmbed: boolean;
  /** Holds a `<time>`. */
  readonly hasTime: boolean;
};

/** Reads the frame of a block's element. */
export const frameOf = (element: Element, parent: Element | undefined): Frame => {
  const before = elementBefore(element);
  const behind = elementBehind(element);
  const children = childCountOf(element);
  const holdsFew = children > 0 && children <= maxButtonChildren;
  return {
    isStyled: hasFrame(element) || (parent !== undefined && hasFrame(parent)),
    isRuled: isRule(before) || isRule(behind),
    isButton: isButton(element) || (holdsFew && select(element, 'a').some(isButton)),
    isBelowPicture: before !== undefined && pictureTags.has(tagOf(before)),
    isAboveEmbed:
      isEmbed(behind) || (!before && !behind && parent !== undefined && isEmbed(elementBehind(parent))),
    hasTime: tagOf(element) === 'time' || (holdsFew && hasInside(element, 'time')),
  };
};

const maxButtonChildren = 4;
const hasFrame = (element: Element): boolean => framed.test(attributeOf(element, 'style'));
const framed = /background|border|box-shadow|text-align:\s*center/iu;
const isButton = (element: Element): boolean =>
  attributeOf(element, 'role') === 'button' || buttonClass.test(attributeOf(element, 'class'));
const buttonClass = /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/iu;
const pictureTags: ReadonlySet<string> = new Set(['img', 'figure', 'picture', 'video', 'iframe']);

const isEmbed = (element: Element | undefined): boolean =>
  element !== undefined && (embedTags.has(tagOf(element)) || holdsEmbed(element));
const embedTags: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object']);
const maxEmbedDescendants = 12;
/** A wrapper around little else than a player, or a post quoted from a network. */
const holdsEmbed = (element: Element): boolean =>
  embedClass.test(attributeOf(element, 'class')) ||
  (childCountOf(element) <= maxEmbedDescendants && hasInside(element, 'iframe, video, embed'));
const embedClass = /(?:twitter|instagram|tiktok)-|embed|video|player|youtube/iu;

const isRule = (element: Element | undefined): boolean => element !== undefined && tagOf(element) === 'hr';

/** How the markup around a run sets it apart from the story. */
export const framing = {
  framed: (run: Run): number => shareOfBlocks(run, ({ frame }) => frame.isStyled),
  ruled: ({ blocks }: Run): number => +blocks.some(({ frame }) => frame.isRuled),
  button: ({ blocks }: Run): number => +blocks.some(({ frame }) => frame.isButton),
  aboveEmbed: ({ blocks }: Run): number => +(blocks.at(-1)?.frame.isAboveEmbed ?? false),
  /** Nothing else stands in the parents of its blocks. */
  fillsBox: (run: Run): number =>
    shareOfBlocks(
      run,
      ({ parent }) => parent !== undefined && (run.story.blocksIn.get(parent) ?? 0) <= run.blocks.length,
    ),
} as const;
