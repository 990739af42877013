import * as v from 'valibot';
import { newRuleSchema, type Rule, ruleSchema } from '../core/rules/rule.ts';
import type { ExportFile, ImportOutcome } from './export-file.ts';
import type { Catalog } from './i18n.ts';
import { readingStyleSchema } from './stored/reading-style-schema.ts';
import { type Settings, settingsSchema } from './stored/settings-schema.ts';

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//iu));
const storyId = v.pipe(v.string(), v.uuid());
const maxHosts = 2000;
const maxFileChars = 12_000_000;

const nothing = v.object({});

/** To the background: the schemas of the payloads. */
export const backgroundMessages = {
  /** Gate: this document is an article; inject the engine into it. */
  articleFound: nothing,
  /** Popup: inject the engine into this tab although the gate did not ask for it. */
  cleanAnyway: v.object({ tabId: v.number() }),
  /** Engine: insert the user-origin sheet that hides the elements of its document with this attribute. */
  insertHidingSheet: v.object({ attribute: v.pipe(v.string(), v.regex(/^[a-z]{12}$/u)) }),
  /** Engine: what the icon and the badge of its tab show. */
  pageStatus: v.object({
    status: v.picklist(['working', 'cleaned', 'paused', 'notArticle', 'failed']),
    hiddenCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Engine: what holds for its document. */
  documentSettings: nothing,
  /** Engine: the reader reported a block or restored one on its site. */
  addRule: newRuleSchema,
  /** Engine: the reader took that back. */
  removeRule: v.object({ id: ruleSchema.entries.id }),
  /** Popup: pause or resume cleaning on the page or the site of this address. */
  setPaused: v.object({
    url: v.string(),
    scope: v.picklist(['page', 'site']),
    paused: v.boolean(),
    /** True for a tab of a private window: kept in memory only. */
    isPrivate: v.boolean(),
  }),
  /** Options: the reader took a rule from the list, or put it back. */
  forgetRule: v.object({ id: ruleSchema.entries.id }),
  keepRule: ruleSchema,
  /** Options: the whole list of paused sites. */
  pauseSites: v.object({
    hosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(maxHosts)),
  }),
  /** Any page of the extension: these settings take these values, the others stay. */
  changeSettings: v.partial(settingsSchema),
  /** Reader page: the same for how it sets its text. */
  changeReadingStyle: v.partial(readingStyleSchema),
  /** Popup: keep the story of this tab and show it in a reader page. */
  openReader: v.object({ tabId: v.number() }),
  /** Reader page: how far its story was read, from 0 to 1. */
  keepPlace: v.object({ storyId, place: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  /** Reader page: show the page of a story in a tab, the one that it has if there is one. */
  reopenStory: v.object({ url: webAddress }),
  /** Options: everything that is stored. */
  exportAll: nothing,
  /** Options: put what this file holds in the place of everything that is stored. */
  importAll: v.object({ file: v.pipe(v.string(), v.maxLength(maxFileChars)) }),
  /** Options: forget everything that is stored. */
  resetAll: nothing,
} as const;

/** What is paused: the widest scope where several are. `everywhere` is the setting `isOn`. */
export type PauseScope = 'page' | 'site' | 'everywhere';

export type DocumentSettings = {
  readonly paused: PauseScope | undefined;
  /** The rules of the document's site, newest first. */
  readonly rules: readonly Rule[];
  readonly settings: PageSettings;
  /** What the engine says in the page, in a language that is not the browser's. */
  readonly strings: Catalog | undefined;
};

/** The settings that an engine goes by. */
export type PageSettings = Pick<
  Settings,
  'categories' | 'sureness' | 'marksOnlyUntil' | 'marksInPage' | 'summaryLength'
>;

export type BackgroundAnswers = {
  articleFound: void;
  /** False where the browser does not let extensions into the page. */
  cleanAnyway: boolean;
  insertHidingSheet: boolean;
  pageStatus: void;
  documentSettings: DocumentSettings;
  /** The stored rule; `storageFull` where nothing could be stored (the engine still hides it now). */
  addRule: Rule | 'storageFull';
  removeRule: void;
  setPaused: 'ok' | 'storageFull';
  forgetRule: 'ok' | 'storageFull';
  keepRule: 'ok' | 'storageFull';
  pauseSites: 'ok' | 'storageFull';
  changeSettings: 'ok' | 'storageFull';
  changeReadingStyle: 'ok' | 'storageFull';
  /** `noStory` where the tab shows none. */
  openReader: { readonly storyId: string } | 'noStory';
  keepPlace: void;
  reopenStory: void;
  exportAll: ExportFile;
  importAll: ImportOutcome;
  resetAll: 'ok';
};
