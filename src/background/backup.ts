import { type ExportFile, type ImportOutcome, parseExportFile } from '../browser/export-file.ts';
import type { Payload } from '../browser/messages.ts';
import { replaceTogether } from '../browser/stored-item.ts';
import { pausedPages } from '../browser/stored/paused-pages.ts';
import { pausedSites } from '../browser/stored/paused-sites.ts';
import { readingStyle } from '../browser/stored/reading-style.ts';
import { storedRules } from '../browser/stored/rules.ts';
import { settings } from '../browser/stored/settings.ts';
import { tellEverySite } from './tell-site.ts';

/** Everything that the reader chose and taught; nothing of private windows. */
export async function exportAll(): Promise<ExportFile> {
  return {
    format: 'stet',
    version: 1,
    exportedAt: new Date().toISOString(),
    settings: await settings.read(),
    readingStyle: await readingStyle.read(),
    pausedSites: await pausedSites.read(),
    pausedPages: await pausedPages.read(),
    rules: await storedRules.read(),
  };
}

/** Puts what a file holds in the place of what is stored: all of it, or nothing where the file is refused. */
export async function importAll({ file }: Payload<'importAll'>): Promise<ImportOutcome> {
  const parsed = parseExportFile(file);
  if ('outcome' in parsed) return parsed;
  const outcome = await replaceTogether({
    [settings.key]: parsed.settings,
    [readingStyle.key]: parsed.readingStyle,
    [pausedSites.key]: parsed.pausedSites,
    [pausedPages.key]: parsed.pausedPages,
    [storedRules.key]: parsed.rules,
  });
  if (outcome === 'storageFull') return outcome;
  await tellEverySite();
  return { outcome: 'ok' };
}

/** Forgets all of it: the extension is as it was installed. */
export async function resetAll(): Promise<'ok'> {
  const items = [settings, readingStyle, pausedSites, pausedPages, storedRules];
  await Promise.all(items.map((item) => item.clear()));
  await tellEverySite();
  return 'ok';
}
