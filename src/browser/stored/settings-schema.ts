import * as v from 'valibot';
import { categories, surenesses } from '../../core/types.ts';

export const categoryActions = ['hide', 'mark', 'show'] as const;
/** What happens to the promos of a category: taken out of the page, dimmed and labeled in it, or left alone. */
export type CategoryAction = (typeof categoryActions)[number];

/** `pt_BR`, `es_419`: a folder of `_locales` */
const languageName = /^(?:[a-z]{2,3}(?:_(?:[A-Z]{2}|\d{3}))?)?$/u;

export const actionSchema = v.picklist(categoryActions);
export const defaultAction: CategoryAction = 'hide';

/** Each setting and the values that it may have. */
export const settingEntries = {
  /** Cleaning everywhere. */
  isOn: v.boolean(),
  categories: v.object(v.entriesFromList(categories, v.optional(actionSchema, defaultAction))),
  sureness: v.picklist(surenesses),
  /** Milliseconds since 1970: until then every promo is marked in its place instead of hidden. 0 is never. */
  marksOnlyUntil: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Marked promos are dimmed in the page, with *Hide* and *Story* beside them. */
  marksInPage: v.boolean(),
  /** The count of hidden promos on the icon. */
  showsBadge: v.boolean(),
  /** The entries in the browser's context menus. */
  showsMenus: v.boolean(),
  /** A folder of `_locales`; empty for the browser's own language. */
  language: v.pipe(v.string(), v.regex(languageName)),
  /** Sentences of the summary. */
  summaryLength: v.picklist([2, 3, 5]),
};

export const settingsSchema = v.object(settingEntries);
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  isOn: true,
  categories: v.parse(settingEntries.categories, {}),
  sureness: 'balanced',
  marksOnlyUntil: 0,
  marksInPage: true,
  showsBadge: true,
  showsMenus: true,
  language: '',
  summaryLength: 3,
};
