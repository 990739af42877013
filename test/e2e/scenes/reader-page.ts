import { randomUUID } from 'node:crypto';
import type { Page } from '../drivers/browser-under-test.ts';
import { cleanedReport } from '../page-facts.ts';
import { type Stage, store } from './scene.ts';

/** The reader page of a story that is open in a tab, as the background keeps it. */
export async function openReaderOf(stage: Stage, page: Page): Promise<Page> {
  const report = await cleanedReport(stage.browser, page);
  const tabId = await stage.browser.tabId(page);
  const id = randomUUID();
  const story = { id, tabId, isPrivate: false, report, savedAt: Date.now() };
  await store(stage, 'session', { [`story.${id}`]: story });
  return stage.openExtension(`src/reader/index.html?story=${id}`);
}
