import { bearsText } from './bears-text.ts';
import { blockText, charsIn } from './block-text.ts';
import { siteSelector } from './block-tags.ts';
import { isProse, lettersIn, minProse } from './prose.ts';
import { closest, contains, parentOf, select, tagOf, textOf } from './safe-dom.ts';
import { isOpeningOf, squash } from './stated-text.ts';

/** What stands beside a story: parts of the site, comments, the portrait of an author. */
const besideStory =
  `${siteSelector}, footer, aside, [id^=comment], [class^=comment], [id^=dsq-], [class^=dsq-], ` +
  '[id^=sidebar], [class~=sidebar], [id^=profile], [class^=profile], [class^=recommend]';

/** What is known of the page's story before it is looked for under its headline. */
type Known = {
  /** Its title, as Readability knows it. */
  readonly title: string;
  /** How the page itself describes it, as in `StatedText`. */
  readonly description: string;
  /** The element that holds what Readability kept. */
  readonly region: Element;
};

type Story = { readonly region: Element; readonly keptElements: ReadonlySet<Element> };

/**
 * Readability takes the longest text, and on the page of a short story that can be its comments, the portrait of its
 * author, or the whole page; of a story in many boxes it may take one. Where that is so, the story is what stands
 * around the headline.
 *
 * @returns the element around the headline and the elements in it that may be the story's; `undefined` where
 *   Readability kept no such thing, or where no story stands around the headline.
 */
export const storyUnderHeadline = (
  page: Document,
  { title, description, region }: Known,
): Story | undefined => {
  const headline = headlineOf(page, title);
  if (!headline) return undefined;
  const story = contains(region, headline)
    ? narrowerStory(headline, region)
    : storyBeside(headline, region, description);
  if (!story) return undefined;
  const inside = select(story, '*').filter((element) => !closest(element, besideStory));
  return inside.some(bearsText) ? { region: story, keptElements: new Set(inside) } : undefined;
};

/** The story of a headline that does not stand in what was found. */
const storyBeside = (headline: Element, region: Element, description: string): Element | undefined => {
  const isBeside = closest(region, besideStory) !== undefined;
  const around = widest(headline, (outer) => !contains(outer, region));
  if (isBeside && isStoryBesides(around, headline, region)) return around;
  if (isList(region) && isDescribed(around, description)) return around;
  const found = lettersIn(blockText([region]));
  if (found > maxFound) return undefined;
  const atLeast = (share: number): number => Math.max(minProseLetters, isBeside ? 0 : share * found);
  if (proseIn(around) >= atLeast(minShareAround)) return around;
  const both = parentOf(around);
  return both && tagOf(both) !== 'body' && proseIn(both) >= atLeast(minShareOfBoth) ? both : undefined;
};

const isStoryBesides = (around: Element, headline: Element, region: Element): boolean => {
  const chars = charsIn(around);
  if (chars < charsIn(headline) + minChars) return false;
  if (closest(region, siteSelector)) return true;
  const found = charsIn(region);
  return found <= maxOtherChars && chars >= found * minShare;
};

/** Other stories, however long their first lines are. */
const isList = (region: Element): boolean => ['ul', 'ol'].includes(tagOf(region));

/** Does a paragraph in it begin as the page describes its story? */
const isDescribed = (element: Element, description: string): boolean =>
  select(element, 'p').some((paragraph) => isOpeningOf(description, squash(textOf(paragraph))));

/** A headline with a date and a name under it is no story. */
const minChars = 60;
/** A long text in a sidebar may be the story, in a sidebar by name alone; comments and menus may be of any length. */
const maxOtherChars = 2500;
const minShare = 0.2;

/** A find that is no sidebar by name is given up only for a story that is told in more running text. */
const minShareAround = 1.2;
/** The element that holds both has the find in it too, and what else the page has. */
const minShareOfBoth = 3;
const minProseLetters = 250;
/** As long a find is a story. */
const maxFound = 4000;

/** The post of a headline, where what was found is the page around a short post. */
const narrowerStory = (headline: Element, region: Element): Element | undefined => {
  if (hasMuchProse(region) || lettersIn(blockText([region])) > maxFound) return undefined;
  const least = charsIn(headline) + minChars;
  const start = widest(headline, (outer, inner) => outer !== region && charsIn(inner) < least);
  const post = widest(start, (outer) => outer !== region && !select(outer, besideStory).some(bearsText));
  const chars = charsIn(post);
  if (chars < least) return undefined;
  const beside = select(region, besideStory).filter(
    (element) => !contains(element, post) && !contains(post, element) && !isWithinBeside(element),
  );
  if (beside.length === 0) return undefined;
  const others = beside.reduce((sum, element) => sum - charsIn(element), charsIn(region) - chars);
  return others <= chars * maxOthers ? post : undefined;
};

/** What stands beside a post and has no name that says so, such as the words at the foot of the page. */
const maxOthers = 2;

const isWithinBeside = (element: Element): boolean => {
  const outer = parentOf(element);
  return outer !== undefined && closest(outer, besideStory) !== undefined;
};

const hasMuchProse = (region: Element): boolean => {
  let count = 0;
  for (const paragraph of select(region, 'p')) {
    if (isStoryProse(paragraph) && ++count >= minProse) return true;
  }
  return false;
};

const proseIn = (element: Element): number =>
  select(element, 'p')
    .filter(isStoryProse)
    .reduce((sum, paragraph) => sum + lettersIn(textOf(paragraph)), 0);

const isStoryProse = (element: Element): boolean => isProse(element) && !closest(element, besideStory);

/** The outermost element around another that can be reached while each next one may be taken, within the body. */
const widest = (start: Element, mayTake: (outer: Element, inner: Element) => boolean): Element => {
  let around = start;
  for (let outer = parentOf(around); outer && tagOf(outer) !== 'body'; outer = parentOf(outer)) {
    if (!mayTake(outer, around)) break;
    around = outer;
  }
  return around;
};

/** The heading that says most of the title. */
const headlineOf = (page: Document, title: string): Element | undefined => {
  const wanted = lettersOf(title);
  let headline: Element | undefined;
  let longest = minTitleLetters;
  for (const heading of select(page, 'h1, h2, h3, h4')) {
    const letters = lettersOf(textOf(heading));
    if (letters.length <= longest || !wanted.includes(letters) || closest(heading, besideStory)) continue;
    headline = heading;
    longest = letters.length;
  }
  return headline;
};

const minTitleLetters = 5;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
