import * as v from 'valibot';
import { categories } from '../../core/types.ts';
import { storedItem } from '../stored-item.ts';
import { actionSchema, defaultAction, defaultSettings, settingEntries } from './settings-schema.ts';

export { defaultSettings } from './settings-schema.ts';
export type { Settings } from './settings-schema.ts';

/** What is stored may be older than a field, or hold a value that is no more: then that field has its default. */
const storedSchema = v.object({
  isOn: v.fallback(settingEntries.isOn, defaultSettings.isOn),
  categories: v.fallback(
    v.object(v.entriesFromList(categories, v.fallback(actionSchema, defaultAction))),
    defaultSettings.categories,
  ),
  sureness: v.fallback(settingEntries.sureness, defaultSettings.sureness),
  marksOnlyUntil: v.fallback(settingEntries.marksOnlyUntil, defaultSettings.marksOnlyUntil),
  marksInPage: v.fallback(settingEntries.marksInPage, defaultSettings.marksInPage),
  showsBadge: v.fallback(settingEntries.showsBadge, defaultSettings.showsBadge),
  showsMenus: v.fallback(settingEntries.showsMenus, defaultSettings.showsMenus),
  language: v.fallback(settingEntries.language, defaultSettings.language),
  summaryLength: v.fallback(settingEntries.summaryLength, defaultSettings.summaryLength),
});

/** What the reader chose for all sites. Written by the background alone. */
export const settings = storedItem({
  key: 'settings',
  area: 'local',
  schema: storedSchema,
  fallback: defaultSettings,
});
