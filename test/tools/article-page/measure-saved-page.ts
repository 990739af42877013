import { measureAddress } from '../../../src/core/article/article-page-address.ts';
import { measurePage } from '../../../src/core/article/article-page-features.ts';
import { articlePageProbability } from '../../../src/core/article/is-article-page.ts';
import { headingTerms } from '../../../src/core/article/second-look/heading-words.ts';
import { measureStory } from '../../../src/core/article/second-look/measure-story.ts';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import { statedAddress } from '../../../src/core/article/page-address.ts';
import { parseSavedPage } from '../settle-page.ts';

/** What both looks measure of a saved page. */
export type PageMeasures = {
  /** Of the gate; missing where the page has no prose, about which the product does not ask the model. */
  readonly gate?: readonly number[];
  /** Of the second look; missing where nothing can be read. */
  readonly story?: readonly number[];
  /** Hashed words of its title and headings, from which their weights are learned. */
  readonly headingTerms: readonly number[];
  /** Of the address that the page names itself, which is all that is known of a saved file; missing without one. */
  readonly namedAddress?: readonly number[];
  /** Milliseconds of one decision of the gate. */
  readonly gateMs: number;
  /** Milliseconds of one second look, without the reading. */
  readonly storyMs: number;
};

/** Runs inside Chromium. */
export function measureSavedPage(html: string, url: string): PageMeasures {
  const page = parseSavedPage(html);
  const gate = measurePage(page, url);
  const gateMs = timeOf(() => articlePageProbability(page, url));
  const named = statedAddress(page);
  const namedAddress = named === undefined ? undefined : measureAddress(named)?.map(Number);
  const cleaned = cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup });
  const start = performance.now();
  const story = cleaned && measureStory(cleaned, page, url);
  const storyMs = performance.now() - start;
  return {
    gate,
    story,
    headingTerms: headingTerms(page),
    namedAddress,
    gateMs,
    storyMs,
  } as PageMeasures;
}

/** The best of several laps, because other work on the machine only ever adds. */
function timeOf(decide: () => unknown): number {
  const laps = Array.from({ length: lapCount }, () => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) decide();
    return (performance.now() - start) / turns;
  });
  return Math.min(...laps);
}

const lapCount = 3;
/** The clock of a page is coarse, so several turns are timed together. */
const turns = 5;
