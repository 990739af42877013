import type { PageState, PauseScope } from '../../src/browser/messages.ts';
import type { GroupId, ReportedPromo } from '../../src/core/types.ts';
import type { PageActions, PromoChange, WatchOptions } from '../../src/popup/page-actions.ts';
import { answeredView, type PopupView } from '../../src/popup/popup-view.ts';
import { cleanedState } from './pages.ts';

export type FakePage = {
  readonly actions: PageActions;
  readonly changes: readonly PromoChange[];
  readonly pauses: readonly object[];
  readonly asked: readonly string[];
  readonly state: () => PageState;
};

/** A page that does what it is told, as the engine would. */
export function fakePage(promos: readonly ReportedPromo[], first = cleanedState(promos)): FakePage {
  let state: PageState = first;
  const changes: PromoChange[] = [];
  const pauses: { scope: PauseScope; isPaused: boolean }[] = [];
  const asked: string[] = [];
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
    state: () => state,
    actions: {
      site: 'harbor.example',
      watch: ({ onView }: WatchOptions) => {
        if (state.status !== 'working') onView(answeredView(state));
        return Promise.resolve();
      },
      change: (change) => {
        changes.push(change);
        if ('group' in change) {
          state = setState(change.group, change.name === 'hide' ? 'hidden' : 'restored');
        } else if (state.status === 'cleaned') state = { ...state, isShowingAll: change.name === 'showAll' };
        return Promise.resolve(state);
      },
      reveal: () => Promise.resolve(),
      startPicker: () => Promise.resolve(false),
      cleanAnyway: () => Promise.resolve(false),
      setPaused: (pause) => {
        pauses.push(pause);
        state = pause.isPaused ? { status: 'paused', scope: pause.scope } : first;
        return Promise.resolve('ok');
      },
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
