import type { Block, CleanedPage } from '../../types.ts';
import { attributeOf, closest, parentOf, select, tagOf, textOf } from '../safe-dom.ts';
import { isProse, joined, lettersOf, logOf, namesPrice, namesYear, shareOf } from './text-measures.ts';

/** What Readability's result says about the page: is it one story, told in prose? In the order of `readingNames`. */
export function measureReading({ article, region, blocks }: CleanedPage): readonly number[] {
  const kept = blocks.filter((block) => block.kept);
  const prose = kept.filter(({ kind, text }) => kind !== 'control' && isProse(text));
  const keptLetters = sum(kept);
  const proseLetters = sum(prose);
  const largest = largestOfOneParent(prose);
  const among = between(blocks, prose);
  const short = among.filter(({ text }) => lettersOf(text) < shortLetters);
  return [
    /* byline */ Number(article.byline !== undefined),
    /* publishedTime */ Number(article.publishedTime !== undefined),
    /* prose */ logOf(proseLetters),
    /* proseBlocks */ logOf(prose.length),
    /* longestProse */ logOf(Math.max(0, ...prose.map(({ text }) => lettersOf(text)))),
    /* proseOfKept */ shareOf(proseLetters, keptLetters),
    /* proseOfRegion */ shareOf(proseLetters, sum(blocks)),
    /* proseOfOneParent: teasers and posts have parents of their own */ shareOf(
      largest.letters,
      proseLetters,
    ),
    /* lettersOfOneParent */ logOf(largest.letters),
    /* blocksOfOneParent */ logOf(largest.blocks),
    /* likeContainers: of the same tag and class, with prose in each */ logOf(
      countLikeContainers(region, prose),
    ),
    /* linkLetters */ shareOf(linkedLetters(kept), keptLetters),
    /* keptLinks */ logOf(countLinks(region, kept)),
    /* headings */ logOf(kept.filter(({ kind }) => kind === 'heading').length),
    /* items */ shareOf(sum(kept.filter(({ kind }) => kind === 'list-item')), keptLetters),
    /* tables */ Number(kept.some(({ kind }) => kind === 'table')),
    /* codes */ logOf(kept.filter(({ kind }) => kind === 'code').length),
    /* captions */ logOf(blocks.filter(({ kind }) => kind === 'caption').length),
    /* quotes */ shareOf((joined(prose).match(quotationMark)?.length ?? 0) * lettersPerMark, proseLetters),
    /* figures */ shareOf((joined(prose).match(/\d+/gu)?.length ?? 0) * lettersPerMark, proseLetters),
    /* exclamations */ shareOf((joined(prose).match(/!/gu)?.length ?? 0) * lettersPerMark, proseLetters),
    /* datesAmong */ logOf(short.filter(({ text }) => namesYear(text)).length),
    /* pricesAmong */ logOf(short.filter(({ text }) => namesPrice(text)).length),
    /* shortAmong */ shareOf(sum(short), proseLetters),
    /* linkedHeadings */ shareOf(lettersBelowLinkedHeadings(kept), proseLetters),
    /* listLinks: contents and menus that stand in the region */ logOf(select(region, 'li a').length),
    /* regionButtons */ logOf(select(region, buttonSelector).length),
  ];
}

export const readingNames = [
  'byline',
  'publishedTime',
  'prose',
  'proseBlocks',
  'longestProse',
  'proseOfKept',
  'proseOfRegion',
  'proseOfOneParent',
  'lettersOfOneParent',
  'blocksOfOneParent',
  'likeContainers',
  'linkLetters',
  'keptLinks',
  'headings',
  'items',
  'tables',
  'codes',
  'captions',
  'quotes',
  'figures',
  'exclamations',
  'datesAmong',
  'pricesAmong',
  'shortAmong',
  'linkedHeadings',
  'listLinks',
  'regionButtons',
] as const;

const shortLetters = 60;
const containerLevels = 4;
const lettersPerMark = 100;
const buttonSelector = 'button,[class*="btn"],[class*="button"]';
/** Example: `„`. */
const quotationMark = /[“”„«»「」]/gu;

const sum = (blocks: readonly Block[]): number =>
  blocks.reduce((letters, { text }) => letters + lettersOf(text), 0);

/** The blocks after the first and before the last of the prose. */
function between(blocks: readonly Block[], prose: readonly Block[]): readonly Block[] {
  const first = prose[0]?.id ?? 0;
  const last = prose.at(-1)?.id ?? 0;
  return blocks.filter(({ id }) => id > first && id < last);
}

type Amount = { readonly letters: number; readonly blocks: number };

function largestOfOneParent(prose: readonly Block[]): Amount {
  const amounts = new Map<Element | undefined, Amount>();
  let largest: Amount = { letters: 0, blocks: 0 };
  for (const { element, nodes, text } of prose) {
    const parent = nodes.length > 0 ? element : parentOf(element);
    const { letters, blocks } = amounts.get(parent) ?? { letters: 0, blocks: 0 };
    const amount = { letters: letters + lettersOf(text), blocks: blocks + 1 };
    amounts.set(parent, amount);
    if (amount.letters > largest.letters) largest = amount;
  }
  return largest;
}

/** The most containers of one tag and class that each hold prose: the posts of a thread, the cards of a list. */
function countLikeContainers(region: Element, prose: readonly Block[]): number {
  const containers = new Map<string, Set<Element>>();
  for (const { element } of prose) {
    let outer: Element | undefined = parentOf(element);
    for (let level = 0; level < containerLevels && outer && outer !== region; level++) {
      const shape = `${tagOf(outer)} ${attributeOf(outer, 'class')}`;
      containers.set(shape, (containers.get(shape) ?? new Set()).add(outer));
      outer = parentOf(outer);
    }
  }
  return Math.max(0, ...[...containers.values()].map(({ size }) => size));
}

const linkedLetters = (blocks: readonly Block[]): number =>
  blocks
    .filter(({ nodes }) => nodes.length === 0)
    .flatMap(({ element }) => select(element, 'a'))
    .reduce((letters, link) => letters + lettersOf(textOf(link).trim()), 0);

function countLinks(region: Element, kept: readonly Block[]): number {
  const elements = new Set(kept.map(({ element }) => element));
  return select(region, 'a').filter((link) => {
    for (let outer: Element | undefined = link; outer && outer !== region; outer = parentOf(outer))
      if (elements.has(outer)) return true;
    return false;
  }).length;
}

/** Prose that stands below a heading which leads to another page: a teaser. */
function lettersBelowLinkedHeadings(kept: readonly Block[]): number {
  let isLinked = false;
  let letters = 0;
  for (const { kind, element, text } of kept) {
    if (kind === 'heading') isLinked = leadsAway(element);
    else if (isLinked && isProse(text)) letters += lettersOf(text);
  }
  return letters;
}

const leadsAway = (heading: Element): boolean =>
  tagOf(heading) !== 'h1' &&
  (select(heading, 'a[href]:not([href^="#"])').length > 0 || closest(heading, 'a[href]') !== undefined);
