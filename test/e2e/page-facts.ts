import type { PageState } from '../../src/browser/messages.ts';
import type { PageReport } from '../../src/core/types.ts';
import { askTab } from './drivers/ask-tab.ts';
import type { BrowserUnderTest, Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';

/**
 * What a page breaks of its `data-expect` attributes, by what can be seen: `hide: the text…` stands for a promo
 * that is visible, `keep: the text…` for a passage of the story that is not.
 */
export function brokenExpectations(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Through prototypes: one of the pages overrides these names.
    const all = Document.prototype.querySelectorAll.call(document, '[data-expect]');
    const attribute = (element: Element) => Element.prototype.getAttribute.call(element, 'data-expect');
    const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    return Array.from(all)
      .filter((element) => isSeen(element) !== (attribute(element) === 'keep'))
      .map((element) => {
        const words = String(text?.get?.call(element)).replaceAll(/\s+/gu, ' ').trim();
        return `${attribute(element)}: ${words.slice(0, 60)}`;
      });
  });
}

/** Waits until nothing is broken; what still is then fails the caller's comparison with an empty list. */
export async function settledExpectations(page: Page, timeoutMs = 6_000): Promise<string[]> {
  try {
    await until(
      'the page is as expected',
      async () => (await brokenExpectations(page)).length === 0,
      timeoutMs,
    );
  } catch {
    return brokenExpectations(page); // Never settled: the list says by what.
  }
  return [];
}

/** Asks the engine of the page's tab until it has finished, and returns its answer. */
export async function finishedState(browser: BrowserUnderTest, page: Page): Promise<PageState> {
  const tabId = await browser.tabId(page);
  return until('the engine has finished', async () => {
    const state = await askTab(browser, tabId, { name: 'pageState', payload: {} });
    return state?.status === 'working' ? undefined : state;
  });
}

/**
 * The report of a page that is cleaned.
 *
 * @throws Error that shows the page's state where it is another one.
 */
export async function cleanedReport(browser: BrowserUnderTest, page: Page): Promise<PageReport> {
  const state = await finishedState(browser, page);
  if (state.status === 'cleaned') return state.report;
  throw new Error(`The page is not cleaned; its state is ${JSON.stringify(state)}.`);
}

/** The texts of all elements with `data-expect` that cannot be seen. */
export function unseenTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    // Through the prototype: one of the pages overrides the name.
    Array.from(Document.prototype.querySelectorAll.call(document, '[data-expect]'))
      .filter((element) => element.getClientRects().length === 0)
      .map((element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()),
  );
}

/** The markup of the live document, and that of its source as a parser without the extension makes it. */
export function liveAndSourceMarkup(page: Page): Promise<{ readonly live: string; readonly source: string }> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    return {
      live: document.documentElement.outerHTML,
      source: new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    };
  });
}
