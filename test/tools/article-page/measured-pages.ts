import { startCoreInChromium } from '../core-in-chromium.ts';
import { makePages } from './made-pages.ts';
import type { PageMeasures } from './measure-saved-page.ts';
import { listSavedPages, readSavedPage, type SavedPage } from './page-corpus.ts';

/** A page with its label and what is measured of it. */
export type MeasuredPage = Omit<SavedPage, 'id'> & PageMeasures & { readonly id: string };

/** Made pages are in no fold: they are always learned from and never measured on. */
export const madeFold = -1;

/** Measures the saved and the made pages in Chromium; `undefined` where there is no corpus. */
export async function measurePages(): Promise<MeasuredPage[] | undefined> {
  const saved = listSavedPages();
  if (!saved) return undefined;
  const core = await startCoreInChromium('./article-page/measure-saved-page.ts');
  const measured: MeasuredPage[] = [];
  for (const page of saved) {
    const measures = await core.call<PageMeasures>('measureSavedPage', readSavedPage(page), page.url);
    measured.push({ ...page, ...measures });
  }
  for (const [place, { html, url, isArticle }] of makePages().entries()) {
    const measures = await core.call<PageMeasures>('measureSavedPage', html, url);
    const source = isArticle ? 'madeArticle' : 'madeOther';
    measured.push({
      id: `made/${place}`,
      source,
      url,
      isArticle,
      fold: madeFold,
      kind: source,
      lang: '',
      ...measures,
    });
  }
  await core.close();
  return measured;
}
