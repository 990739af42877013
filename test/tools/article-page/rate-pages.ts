import { startCoreInChromium } from '../core-in-chromium.ts';
import { listSavedPages, readSavedPage, type SavedPage } from './page-corpus.ts';

/** A saved page with what the product says of it. */
export type RatedPage = SavedPage & {
  readonly probability: number;
  /** The same where the page is a file without an address. */
  readonly blindProbability: number;
  /** Milliseconds of one decision in Chromium. */
  readonly ms: number;
};

/** Rates the saved pages of a fold in Chromium; `undefined` where there is no corpus. */
export async function measurePageProbabilities(fold: number): Promise<RatedPage[] | undefined> {
  const pages = listSavedPages();
  if (!pages) return undefined;
  const core = await startCoreInChromium('./article-page/measure-saved-page.ts');
  const rated: RatedPage[] = [];
  for (const page of pages.filter((each) => each.fold === fold)) {
    const rating = await core.call<Omit<RatedPage, keyof SavedPage>>(
      'rateSavedPage',
      readSavedPage(page),
      page.url,
    );
    rated.push({ ...page, ...rating });
  }
  await core.close();
  return rated;
}
