import type { Page } from './drivers/browser-under-test.ts';

/** Gives a page a model that is there and answers these texts in turn; without answers, takes the page's own away. */
export function stubSummarizer(page: Page, answers: readonly string[] | undefined): Promise<void> {
  return page.evaluate(
    (given: { readonly texts: readonly string[] | undefined }) => {
      const left = [...(given.texts ?? [])];
      const model = {
        inputQuota: 100_000,
        measureInputUsage: (text: string) => Promise.resolve(text.length),
        summarize: () => Promise.resolve(left.shift() ?? ''),
        destroy: () => undefined,
      };
      const factory = {
        availability: () => Promise.resolve('available'),
        create: () => Promise.resolve(model),
      };
      Object.defineProperty(globalThis, 'Summarizer', {
        value: given.texts && factory,
        configurable: true,
        writable: true,
      });
    },
    { texts: answers },
  );
}
