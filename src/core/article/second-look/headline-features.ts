import type { CleanedPage } from '../../types.ts';
import { documentProperty, isElement, isText, select, tagOf, textOf } from '../safe-dom.ts';
import { isProse, lettersOf, logOf, namesPrice, namesYear, shareOf, wordsOnly } from './text-measures.ts';

/**
 * What stands near the headline and near the first paragraph: a story has its date and its author there. One walk
 * over the page; distances are counted in elements. In the order of `headlineNames`.
 */
export function measureHeadline(page: Document, { blocks }: CleanedPage): readonly number[] {
  const story = blocks.find(({ kept, text }) => kept && isProse(text))?.element;
  const marks = walk(page, story);
  const headline = marks.headlines.findLast((place) => marks.story === undefined || place <= marks.story);
  const nearest = (places: readonly number[]): number =>
    Math.min(
      farthest,
      ...places.flatMap((place) =>
        [marks.story, headline].map((from) =>
          from === undefined ? farthest : logOf(Math.abs(place - from)),
        ),
      ),
    );
  return [
    /* dateNear */ nearest(marks.dates),
    /* timeNear */ nearest(marks.times),
    /* authorNear */ nearest(marks.authors),
    /* headlineNear */ headline === undefined || marks.story === undefined
      ? farthest
      : Math.min(farthest, logOf(marks.story - headline)),
    /* headlineInTitle */ logOf(marks.titleLetters),
    /* headlineWords */ Math.min(manyWords, marks.headlineWords),
    /* titleWords */ Math.min(manyWords, wordsOnly(documentProperty(page, 'title')).split(' ').length),
    /* storyOfText */ shareOf(
      blocks
        .filter(({ kept, text }) => kept && isProse(text))
        .reduce((sum, { text }) => sum + lettersOf(text), 0),
      marks.letters,
    ),
    /* storyStart: from 0, the top of the page, to 1 */ shareOf(marks.story ?? 0, marks.places),
    /* pagePrices */ logOf(marks.prices),
    /* dates */ logOf(marks.dates.length),
    /* fullDates: a story repeats its own, a list has one an entry */ logOf(marks.fullDates.size),
  ];
}

export const headlineNames = [
  'dateNear',
  'timeNear',
  'authorNear',
  'headlineNear',
  'headlineInTitle',
  'headlineWords',
  'titleWords',
  'storyOfText',
  'storyStart',
  'pagePrices',
  'dates',
  'fullDates',
] as const;

type Marks = {
  story: number | undefined;
  /** Number of elements. */
  places: number;
  letters: number;
  titleLetters: number;
  headlineWords: number;
  prices: number;
  readonly headlines: number[];
  readonly dates: number[];
  readonly fullDates: Set<string>;
  readonly times: number[];
  readonly authors: number[];
};

/** Log of a distance that is as good as none. */
const farthest = 9;
const manyWords = 20;
const maxNodes = 60_000;
const maxDateChars = 60;
const maxPriceChars = 40;
const minTitleChars = 15;
const elementsAndTexts = 5;
const silent = new Set('script style noscript template textarea title'.split(' '));
const headings = new Set(['h1', 'h2', 'h3']);
const timeSelector = 'time,[datetime],[itemprop="datePublished"],[class*="date" i]';
const authorSelector =
  '[rel~="author"],[itemprop="author"],[class*="author" i],[class*="byline" i],[href*="/author/" i],[href*="/authors/" i]';
/** Example: `March 12th, 2024`, `12 mars 2024`, `12.3.2024`, `2024-03-12` and `2024年3月12日`. */
const fullDate =
  /\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}\.? \p{L}{3,10}\.? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./年-]\d{1,2}[./月-]\d{1,2}/gu;

function walk(page: Document, story: Element | undefined): Marks {
  const marks: Marks = {
    story: undefined,
    places: 0,
    letters: 0,
    titleLetters: 0,
    headlineWords: 0,
    prices: 0,
    headlines: [],
    dates: [],
    fullDates: new Set(),
    times: [],
    authors: [],
  };
  const title = wordsOnly(documentProperty(page, 'title'));
  const { createTreeWalker } = Object.getPrototypeOf(page) as Document;
  const walker = createTreeWalker.call(page, page, elementsAndTexts);
  let place = 0;
  let isSilent = false;
  // One selection is much faster than a question to each element.
  const times = new Set(select(page, timeSelector));
  const authors = new Set(select(page, authorSelector));
  for (let seen = 0; seen < maxNodes && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (isElement(node)) {
      place++;
      isSilent = silent.has(tagOf(node));
      if (node === story) marks.story = place;
      addElement(marks, { element: node, place, title, times, authors });
    } else if (isText(node) && !isSilent) addText(marks, node.data.trim(), place);
  }
  marks.places = place;
  return marks;
}

type Placed = {
  readonly element: Element;
  readonly place: number;
  /** The title of the page, words only. */
  readonly title: string;
  readonly times: ReadonlySet<Element>;
  readonly authors: ReadonlySet<Element>;
};

function addElement(marks: Marks, placed: Placed): void {
  const { element, place, times, authors } = placed;
  if (headings.has(tagOf(element))) addHeading(marks, placed);
  if (times.has(element)) marks.times.push(place);
  if (authors.has(element)) marks.authors.push(place);
}

function addHeading(marks: Marks, { element, place, title }: Placed): void {
  const words = wordsOnly(textOf(element));
  if (tagOf(element) === 'h1' && words !== '') {
    marks.headlines.push(place);
    const count = lettersOf(words) > words.length ? words.length / 2 : words.split(' ').length;
    marks.headlineWords = Math.max(marks.headlineWords, count);
  }
  if (words.length > minTitleChars && title.includes(words))
    marks.titleLetters = Math.max(marks.titleLetters, words.length);
}

function addText(marks: Marks, text: string, place: number): void {
  marks.letters += lettersOf(text);
  if (text.length < maxDateChars && namesYear(text)) {
    marks.dates.push(place);
    for (const [date] of text.matchAll(fullDate)) marks.fullDates.add(date);
  }
  if (text.length < maxPriceChars && namesPrice(text)) marks.prices++;
}
