import { vi } from 'vitest';
import type { Handlers, PageSettings, PauseScope, TabMessage } from '../../../src/browser/messages.ts';
import { defaultSettings } from '../../../src/browser/stored/settings-schema.ts';
import type { Environment, PickerOptions } from '../../../src/content/environment.ts';
import type { MarkLabelOptions } from '../../../src/content/mark-labels.ts';
import type { Promo } from '../../../src/content/promos.ts';
import { createPageSession, type PageSession } from '../../../src/content/page-session.ts';
import { tabHandlers } from '../../../src/content/tab-handlers.ts';
import { applyRules } from '../../../src/core/rules/apply-rules.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { judgedByMarkup, pageOf } from './page-of.ts';

/** The background as the engine knows it. */
export type FakeBackground = {
  rules: Rule[];
  paused: PauseScope | undefined;
  settings: PageSettings;
  isFull: boolean;
  canInsert: boolean;
  isReachable: boolean;
  readonly sent: [string, unknown][];
};

export type TestEngine = {
  readonly page: Document;
  readonly session: PageSession;
  readonly tab: Handlers<TabMessage>;
  readonly background: FakeBackground;
  /** The text of what is shown now. */
  readonly visible: () => string;
  readonly picks: PickerOptions[];
  readonly labels: { shown: readonly Promo[]; options: MarkLabelOptions | undefined };
  readonly environment: { -readonly [K in keyof Environment]: Environment[K] };
  /** The page goes on to a new address without loading, and the session hears of it. */
  readonly navigate: (session?: PageSession) => void;
};

/** An engine on a page whose markup says what the judge would; the sheet is imitated by `visible`. */
export function engineOf(body: string, background: Partial<FakeBackground> = {}): TestEngine {
  const { page, window } = pageOf(body);
  const { MutationObserver, AbortController, AbortSignal } = window;
  for (const [name, value] of Object.entries({ MutationObserver, AbortController, AbortSignal })) {
    vi.stubGlobal(name, value);
  }
  const state: FakeBackground = {
    rules: [],
    paused: undefined,
    settings: defaultSettings,
    isFull: false,
    canInsert: true,
    isReachable: true,
    sent: [],
    ...background,
  };
  const picks: PickerOptions[] = [];
  const labels: TestEngine['labels'] = { shown: [], options: undefined };
  let pagesLeft = 0;
  const environment: TestEngine['environment'] = {
    page,
    url: () => `https://www.harbor.example/news/ferry${pagesLeft === 0 ? '' : `-${pagesLeft}`}`,
    clean: (document, { rules }) => {
      const cleaned = judgedByMarkup(document);
      return cleaned && { ...cleaned, ...applyRules({ ...cleaned, rules }) };
    },
    isArticlePage: (document) => document.querySelector('article') !== null,
    isStory: ({ region }) => !region.hasAttribute('data-list'),
    isVisible: () => true,
    send: ((name: string, payload: unknown) =>
      Promise.resolve(answer(state, name, payload))) as Environment['send'],
    pick: (options) => picks.push(options),
    speak: () => undefined,
    createLabels: (options) => {
      labels.options = options;
      return { show: (promos) => (labels.shown = promos) };
    },
    isConnected: () => true,
    now: () => performance.now(),
    time: () => 1_000_000,
  };
  const own = createPageSession(environment);
  return {
    page,
    session: own,
    tab: tabHandlers(own, environment),
    background: state,
    visible: () => visibleText(page, state),
    picks,
    labels,
    environment,
    navigate: (session = own) => {
      pagesLeft++;
      session.navigate();
    },
  };
}

function answer(state: FakeBackground, name: string, payload: unknown): unknown {
  state.sent.push([name, payload]);
  if (!state.isReachable) return undefined;
  if (name === 'documentSettings')
    return { paused: state.paused, rules: state.rules, settings: state.settings, strings: undefined };
  if (name === 'insertHidingSheet') return state.canInsert;
  if (name === 'removeRule') state.rules = state.rules.filter(({ id }) => id !== (payload as Rule).id);
  if (name !== 'addRule') return undefined;
  if (state.isFull) return 'storageFull';
  const id = `00000000-0000-4000-8000-${String(state.sent.length).padStart(12, '0')}`;
  const rule: Rule = { ...(payload as Rule), id, host: 'harbor.example', createdAt: 1 };
  state.rules = [rule, ...state.rules];
  return rule;
}

function visibleText(page: Document, { sent, canInsert }: FakeBackground): string {
  const sheet = sent.find(([name]) => name === 'insertHidingSheet')?.[1] as { attribute: string } | undefined;
  const copy = page.body.cloneNode(true) as HTMLElement;
  if (sheet && canInsert)
    for (const hidden of copy.querySelectorAll(`[${sheet.attribute}=""]`)) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
