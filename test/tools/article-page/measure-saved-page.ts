import { measurePage } from '../../../src/core/article/article-page-features.ts';
import { articlePageProbability } from '../../../src/core/article/is-article-page.ts';

/** Runs inside Chromium: the features of a saved page; `undefined` without prose. */
export function measureSavedPage(html: string, url: string): readonly number[] | undefined {
  return measurePage(parse(html), url);
}

/** Runs inside Chromium: what the product says of a saved page, and how long it takes to say it. */
export function rateSavedPage(html: string, url: string): Record<string, number> {
  const page = parse(html);
  const probability = articlePageProbability(page, url);
  const ms = timeOf(() => articlePageProbability(page, url));
  for (const link of page.querySelectorAll('link[rel="canonical" i]')) link.remove();
  return { probability, ms, blindProbability: articlePageProbability(page, 'file:///saved.html') };
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The best of several laps, because other work on the machine only ever adds. */
function timeOf(decide: () => unknown): number {
  const laps = Array.from({ length: lapCount }, () => {
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) decide();
    return (performance.now() - start) / turns;
  });
  return Math.min(...laps);
}

const lapCount = 5;
/** The clock of a page is coarse, so several turns are timed together. */
const turns = 10;
