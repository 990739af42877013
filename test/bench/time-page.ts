import { Readability } from '@mozilla/readability';
import { readArticle } from '../../src/core/article/read-article.ts';
import { splitIntoBlocks } from '../../src/core/article/split-into-blocks.ts';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import { judge } from '../../src/core/verdicts/judge.ts';
import { fastest } from './fastest.ts';

/** What one page costs, in milliseconds. */
export type PageTimes = {
  readonly elements: number;
  readonly blocks: number;
  /** The whole pipeline: read, split, judge, summarize; no layout. */
  readonly wholeMs: number;
  /** From blocks to verdicts. */
  readonly judgeMs: number;
  /** Plain Readability on a clone of the same page. */
  readonly readabilityMs: number;
};

/** Times a page in the browser that this runs in; `undefined` where there is no story to judge. */
export const timePage = (page: Document, url: string): PageTimes | undefined => {
  const reading = readArticle(page);
  if (!reading) return undefined;
  const { article, region, stated } = reading;
  const blocks = splitIntoBlocks(reading, isVisibleByMarkup);
  return {
    elements: page.querySelectorAll('*').length,
    blocks: blocks.length,
    wholeMs: fastest(() => cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup })),
    judgeMs: fastest(() => judge(article, blocks, { region, url, stated })),
    readabilityMs: fastest(() => new Readability(page.cloneNode(true) as Document).parse()),
  };
};
