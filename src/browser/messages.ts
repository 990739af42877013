import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { newRuleSchema, type Rule, ruleSchema } from '../core/rules/rule.ts';
import type { PageReport } from '../core/types.ts';
import type { ExportFile, ImportOutcome } from './export-file.ts';
import type { Catalog } from './i18n.ts';
import { isAllowedSender } from './message-senders.ts';
import { blockIdSchema, groupSchema } from './stored/page-report-schema.ts';
import { readingStyleSchema } from './stored/reading-style-schema.ts';
import { type Settings, settingsSchema } from './stored/settings-schema.ts';

/**
 * Every message of the extension, by its receiver: the schema of its payload and, in the `Answers` types, what
 * comes back. A wrong name or payload does not compile; what arrives is parsed once, in `receive`.
 */

const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//iu));
const storyId = v.pipe(v.string(), v.uuid());
const maxHosts = 2000;
const maxFileChars = 12_000_000;

const nothing = v.object({});

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

/** To the engine of a tab. */
export const tabMessages = {
  /** Popup: what is known of the page. */
  pageState: nothing,
  /** Popup: show a hidden promo again, and remember it for this site. A reported one is taken back. */
  restore: v.object({ group: groupSchema }),
  /** Popup: hide a restored promo again, or a marked one (which makes it a report). */
  hide: v.object({ group: groupSchema }),
  /** Popup: show everything again, or hide it again; on this page view only, nothing is remembered. */
  showAll: nothing,
  hideAll: nothing,
  /** Popup: scroll to a promo that is visible now and outline it for a moment. */
  reveal: v.object({ group: groupSchema }),
  /** Popup: outline a promo in the page while the pointer is on its row; `undefined` ends that. */
  highlight: v.object({ group: v.optional(groupSchema) }),
  /** Popup: scroll to a block and outline it for a moment. */
  scrollTo: v.object({ block: blockIdSchema }),
  /** Popup: this is no promo; show it and never hide it on this site. */
  neverHide: v.object({ group: groupSchema }),
  /** Popup or context menu: let the reader point at a block. */
  startPicker: nothing,
  /** Background: rules or pauses changed. */
  settingsChanged: nothing,
} as const;

/** The words of a reason stand in `_locales` under `failure_<reason>`. */
export type FailureReason = 'tooLarge' | 'unreadable' | 'cannotHide' | 'storageFull';

export type PageState =
  | { readonly status: 'working' }
  | { readonly status: 'paused'; readonly scope: PauseScope }
  /** No story was found, although the engine was asked to look. */
  | { readonly status: 'notArticle' }
  | { readonly status: 'failed'; readonly reason: FailureReason }
  | {
      readonly status: 'cleaned';
      readonly report: PageReport;
      /** True after `showAll`. */
      readonly isShowingAll: boolean;
      /** A fault that did not stop the cleaning, such as full storage. */
      readonly warning: FailureReason | undefined;
    };

export type TabAnswers = {
  pageState: PageState;
  restore: PageState;
  hide: PageState;
  showAll: PageState;
  hideAll: PageState;
  reveal: void;
  highlight: void;
  scrollTo: void;
  neverHide: PageState;
  startPicker: boolean;
  settingsChanged: void;
};

const schemas = { ...backgroundMessages, ...tabMessages };
type Answers = BackgroundAnswers & TabAnswers;

export type BackgroundMessage = keyof typeof backgroundMessages;
export type TabMessage = keyof typeof tabMessages;
export type MessageName = keyof typeof schemas;
export type Payload<N extends MessageName> = Readonly<v.InferOutput<(typeof schemas)[N]>>;
export type Answer<N extends MessageName> = Answers[N];

/** How a message travels. */
export type WireMessage<N extends MessageName = MessageName> = {
  readonly name: N;
  readonly payload: Payload<N>;
};

type Handler<N extends MessageName> = (
  payload: Payload<N>,
  sender: Runtime.MessageSender,
) => Promise<Answer<N>> | Answer<N>;
export type Handlers<N extends MessageName> = { readonly [K in N]: Handler<K> };

const wireSchema = v.object({
  name: v.picklist(Object.keys(schemas) as MessageName[]),
  payload: v.unknown(),
});

/** What the background answers; `undefined` where it cannot be reached, as after an update of the extension. */
export async function sendToBackground<N extends BackgroundMessage>(
  name: N,
  payload: Payload<N>,
): Promise<Answer<N> | undefined> {
  try {
    return await browser.runtime.sendMessage<WireMessage<N>, Answer<N>>({ name, payload });
  } catch {
    // Nobody listens any more: the caller decides what that means.
    return undefined;
  }
}

/** What the engine in the tab's top frame answers; `undefined` where there is none. */
export async function sendToTab<N extends TabMessage>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N> | undefined> {
  try {
    return await browser.tabs.sendMessage<WireMessage<N>, Answer<N>>(
      tabId,
      { name, payload },
      { frameId: 0 },
    );
  } catch {
    // Most tabs have no engine: that is an answer, not a fault.
    return undefined;
  }
}

/**
 * Answers messages with these handlers until `signal` aborts. What does not fit its schema, or comes from
 * somebody who may not send it, is left unanswered.
 */
export function receive<N extends MessageName>(
  handlers: Handlers<N>,
  { signal }: { readonly signal?: AbortSignal } = {},
): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    answer(handlers, message, sender);
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listen);
  });
}

function answer(
  handlers: Partial<Handlers<MessageName>>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const wire = v.safeParse(wireSchema, message);
  if (!wire.success || !isAllowedSender(wire.output.name, sender)) return undefined;
  const { name } = wire.output;
  const payload = v.safeParse(schemas[name], wire.output.payload);
  if (!Object.hasOwn(handlers, name) || !payload.success) return undefined;
  // The schema of `name` has just parsed the payload that its handler takes.
  const handle = handlers[name] as Handler<typeof name> | undefined;
  return handle && Promise.resolve(handle(payload.output as never, sender));
}
