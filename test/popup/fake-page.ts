import type { PageState } from '../../src/browser/messages.ts';
import { defaultSettings, type Settings } from '../../src/browser/stored/settings-schema.ts';
import type { GroupId, ReportedPromo } from '../../src/core/types.ts';
import type { PageActions, PromoChange, WatchOptions } from '../../src/popup/page-actions.ts';
import { answeredView, type PopupView } from '../../src/popup/popup-view.ts';
import { cleanedState } from './pages.ts';

export type FakePage = {
  readonly actions: PageActions;
  readonly changes: readonly PromoChange[];
  readonly pauses: readonly object[];
  readonly asked: readonly string[];
  /** What the page was told to outline, in order. */
  readonly highlights: readonly (GroupId | undefined)[];
  /** Blocks that the page was scrolled to. */
  readonly places: readonly number[];
  readonly settings: () => Settings;
  readonly state: () => PageState;
  /** The page comes to another state by itself. */
  readonly become: (state: PageState) => void;
};

const stateAfter = { hide: 'hidden', restore: 'restored', neverHide: 'restored' } as const;

/** A page that does what it is told, as the engine would. */
export function fakePage(
  promos: readonly ReportedPromo[],
  first: PageState = cleanedState(promos),
  given: Partial<Settings> = {},
): FakePage {
  let state: PageState = first;
  let settings: Settings = { ...defaultSettings, ...given };
  const changes: PromoChange[] = [];
  const pauses: { scope: 'page' | 'site'; isPaused: boolean }[] = [];
  const asked: string[] = [];
  const highlights: (GroupId | undefined)[] = [];
  const places: number[] = [];
  const newsListeners: (() => void)[] = [];
  const settingsListeners: ((settings: Settings) => void)[] = [];
  const setState = (group: GroupId, promoState: ReportedPromo['state']): PageState => {
    if (state.status !== 'cleaned') return state;
    const changed = state.report.promos.map((promo) =>
      promo.group === group ? { ...promo, state: promoState } : promo,
    );
    return { ...state, report: { ...state.report, promos: changed } };
  };
  return {
    changes,
    pauses,
    asked,
    highlights,
    places,
    settings: () => settings,
    state: () => state,
    become: (next) => {
      state = next;
      for (const tell of newsListeners) tell();
    },
    actions: {
      site: 'harbor.example',
      watch: ({ onView }: WatchOptions) => {
        if (state.status !== 'working') onView(answeredView(state));
        return Promise.resolve();
      },
      onNews: (callback) => void newsListeners.push(callback),
      change: (change) => {
        changes.push(change);
        if ('group' in change) state = setState(change.group, stateAfter[change.name]);
        else if (state.status === 'cleaned') state = { ...state, isShowingAll: change.name === 'showAll' };
        return Promise.resolve(state);
      },
      reveal: () => Promise.resolve(),
      highlight: (group) => void highlights.push(group),
      scrollTo: (block) => {
        places.push(block);
        return Promise.resolve();
      },
      startPicker: () => Promise.resolve(false),
      cleanAnyway: () => Promise.resolve(false),
      setPaused: (pause) => {
        pauses.push(pause);
        state = pause.isPaused ? { status: 'paused', scope: pause.scope } : first;
        return Promise.resolve('ok');
      },
      watchSettings: (callback) => {
        settingsListeners.push(callback);
        callback(settings);
      },
      changeSettings: (changed) => {
        settings = { ...settings, ...changed };
        if (changed.isOn !== undefined)
          state = changed.isOn ? first : { status: 'paused', scope: 'everywhere' };
        for (const tell of settingsListeners) tell(settings);
        return Promise.resolve('ok');
      },
      readVoice: () => Promise.resolve({ voice: '', rate: 1 }),
      openReader: () => Promise.resolve(false),
      openSettings: () => Promise.resolve(),
      openPanel: undefined,
      requestPermission: (scope) => {
        asked.push(scope);
        return Promise.resolve(false);
      },
      reload: () => Promise.resolve(),
    },
  };
}

/** A page of which the popup shows this. */
export function watching(view: PopupView): FakePage {
  const page = fakePage([]);
  const watch = ({ onView }: WatchOptions): Promise<void> => Promise.resolve(onView(view));
  return { ...page, actions: { ...page.actions, watch } };
}
