import { Readability } from '@mozilla/readability';
import { seededRandom } from '../../src/core/learning/random.ts';
import { splitStory } from '../../src/core/summary/summarize.ts';
import type { Block, CleanedPage } from '../../src/core/types.ts';
import { goldMatch } from '../tools/corpus/gold-match.ts';
import { anchorsOf, type Injection } from '../tools/corpus/inject-promos.ts';
import { lineOf } from '../tools/corpus/plan-injections.ts';
import { buildPromo } from '../tools/corpus/promo-forms.ts';
import { parseSavedPage } from '../tools/settle-page.ts';
import { cleanIfSmall } from './clean-if-small.ts';
import { holdsPromo } from './holds-promo.ts';
import { htmlText } from './html-text.ts';
import { promoPieces } from './promo-pieces.ts';

/** Where a promo is set: before the first paragraph, before the one in the middle, or at the end of its text. */
export const promoPlaces = ['top', 'middle', 'glued at the top', 'glued in the middle'] as const;
export type PromoPlace = (typeof promoPlaces)[number];

/** A page and the promos that are set into it, one for each reading. */
export type SummaryPromoJob = {
  readonly html: string;
  readonly url: string;
  readonly gold: string;
  readonly seed: number;
  readonly settings: readonly PromoSetting[];
};

export type PromoSetting = {
  readonly injection: Injection;
  readonly place: PromoPlace;
  /** The promo shares more words with the story than others do. */
  readonly isAlike: boolean;
};

export type PromoOutcome = Pick<PromoSetting, 'place' | 'isAlike'> & {
  /** The summary holds a sentence of the promo. */
  readonly isInSummary: boolean;
  /** So do the first three sentences of Readability's text. */
  readonly isInLead: boolean;
};

/**
 * Sets each promo alone into the page, cleans and summarizes it, looks for the promo in the summary, and takes it out
 * again; runs in a browser.
 *
 * @returns nothing where the page has no story with three paragraphs.
 */
export const summarizeAroundPromos = ({
  html,
  url,
  gold,
  seed,
  settings,
}: SummaryPromoJob): PromoOutcome[] => {
  const page = parseSavedPage(html);
  const read = (): CleanedPage | undefined => cleanIfSmall(page, url);
  const found = read();
  const anchors = found ? anchorsOf(found, goldMatch(gold)) : [];
  if (!found || anchors.length < minAnchors) return [];
  const { lang } = found.article;
  return settings.map(({ injection, place, isAlike }, turn) => {
    const nodes = setPromo(anchors, { injection, place, random: seededRandom(seed + turn) });
    const pieces = promoPieces(injection);
    const summary = read()?.summary.map(({ text }) => text) ?? [];
    const lead = leadOf(page, lang);
    for (const node of nodes) node.remove();
    return {
      place,
      isAlike,
      isInSummary: holdsPromo(summary, pieces, lang),
      isInLead: holdsPromo(lead, pieces, lang),
    };
  });
};

const minAnchors = 3;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

type Setting = Pick<PromoSetting, 'injection' | 'place'> & { readonly random: () => number };

/** Sets the promo into the page; the answer is what was added. */
const setPromo = (anchors: readonly Block[], { injection, place, random }: Setting): ChildNode[] => {
  const isTop = place === 'top' || place === 'glued at the top';
  const element = anchors[isTop ? 0 : Math.floor(anchors.length / 2)]?.element;
  if (!element) return [];
  if (place === 'top' || place === 'middle') {
    const { elements } = buildPromo(injection, element, random);
    element.before(...elements);
    return elements;
  }
  const glued = element.ownerDocument.createTextNode(` ${lineOf(injection)}`);
  element.append(glued);
  return [glued];
};

/** The first three sentences of what Readability alone finds. */
const leadOf = (page: Document, lang: string): string[] => {
  const found = new Readability(page.cloneNode(true) as Document).parse();
  const paragraphs = htmlText(found?.content ?? '', parse).split('\n');
  return splitStory({ title: '', lang, paragraphs })
    .slice(0, leadSentences)
    .map(({ text }) => text);
};

const leadSentences = 3;
