import { bearsText } from './bears-text.ts';
import { blockText } from './block-text.ts';
import { siteSelector } from './block-tags.ts';
import { closest, contains, parentOf, select, tagOf, textOf } from './safe-dom.ts';

/** What stands beside a story: parts of the site, comments, the portrait of an author. */
const besideStory =
  `${siteSelector}, footer, aside, [id^=comment], [class^=comment], [id^=dsq-], [class^=dsq-], ` +
  '[id^=sidebar], [class~=sidebar], [id^=profile], [class^=profile], [class^=recommend]';

/**
 * Readability takes the longest text, and on the page of a short story that can be its comments or the portrait of
 * its author. Where that is so, the story is what stands around the headline.
 *
 * @param title The story's title, as Readability knows it.
 * @param region The element that holds what Readability kept.
 * @returns the element around the headline and the elements in it that may be the story's; `undefined` where
 *   Readability kept no such thing, or where no story stands around the headline.
 */
export const storyUnderHeadline = (
  page: Document,
  title: string,
  region: Element,
): { readonly region: Element; readonly keptElements: ReadonlySet<Element> } | undefined => {
  if (!closest(region, besideStory)) return undefined;
  const headline = headlineOf(page, title);
  if (!headline || contains(region, headline)) return undefined;
  let around = headline;
  for (let outer = parentOf(around); outer && !contains(outer, region); outer = parentOf(outer)) {
    if (tagOf(outer) === 'body') break;
    around = outer;
  }
  const chars = lengthOf(around);
  if (chars < lengthOf(headline) + minChars) return undefined;
  if (!closest(region, siteSelector)) {
    const found = lengthOf(region);
    if (found > maxOtherChars || chars < found * minShare) return undefined;
  }
  const inside = select(around, '*').filter((element) => !closest(element, besideStory));
  return inside.some(bearsText) ? { region: around, keptElements: new Set(inside) } : undefined;
};

/** A headline with a date and a name under it is no story. */
const minChars = 60;
/** A long text in a sidebar may be the story, in a sidebar by name alone; comments and menus may be of any length. */
const maxOtherChars = 2500;
const minShare = 0.2;

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
const lengthOf = (element: Element): number => blockText([element]).length;
