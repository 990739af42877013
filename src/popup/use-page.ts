import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, PauseScope } from '../browser/messages.ts';
import type { GroupId } from '../core/types.ts';
import type { PageActions, PromoChange, WatchOptions } from './page-actions.ts';
import { answeredView, type PopupView } from './popup-view.ts';

/** What the popup shows, and what its controls do. */
export type Page = {
  readonly view: PopupView;
  readonly site: string | undefined;
  /** Key of the sentence that tells what the last act did; `undefined` before the first. */
  readonly said: string | undefined;
  /** How often something was said, so that the same sentence twice is heard twice. */
  readonly saidCount: number;
  readonly say: (key: string) => void;
  readonly change: (change: PromoChange, saidKey: string) => Promise<void>;
  readonly reveal: (group: GroupId) => void;
  readonly report: () => void;
  readonly cleanAnyway: () => void;
  readonly setPaused: (scope: PauseScope, wanted: 'pause' | 'resume') => void;
  readonly requestPermission: (scope: 'site' | 'everywhere') => void;
  readonly reload: () => void;
  readonly keepWaiting: () => void;
};

type Told = { readonly key: string | undefined; readonly count: number };

/** @param onLeave what to do when the reader goes on in the page: close the popup. */
export function usePage(actions: PageActions, onLeave: () => void): Page {
  const [view, setView] = useState<PopupView>({ kind: 'working' });
  const [told, setTold] = useState<Told>({ key: undefined, count: 0 });
  const watching = useRef(new AbortController());
  const isBusy = useRef(false);

  const say = useCallback((key: string) => setTold(({ count }) => ({ key, count: count + 1 })), []);

  const watch = useCallback(
    (options: Partial<Pick<WatchOptions, 'isStale' | 'isJustAllowed' | 'onView'>> = {}) => {
      watching.current.abort();
      watching.current = new AbortController();
      void actions.watch({
        onView: setView,
        isStale: () => false,
        isJustAllowed: false,
        ...options,
        signal: watching.current.signal,
      });
    },
    [actions],
  );

  useEffect(() => {
    watch();
    return () => watching.current.abort();
  }, [watch]);

  /** Acts one at a time: a second click on a busy control does nothing. */
  const act = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work().finally(() => {
      isBusy.current = false;
    });
  };

  const show = (state: PageState | undefined): void => {
    if (!state) return say('noAnswer');
    if (state.status === 'working') return watch();
    setView(answeredView(state));
  };

  return {
    view,
    site: actions.site,
    said: told.key,
    saidCount: told.count,
    say,
    change: (change, saidKey) =>
      act(async () => {
        const state = await actions.change(change);
        show(state);
        if (state) say(hasFailed(change, state) ? 'saidStillVisible' : saidKey);
      }),
    reveal: (group) => void actions.reveal(group).then(onLeave),
    report: () =>
      void actions.startPicker().then((isPicking) => (isPicking ? onLeave() : say('reportRefused'))),
    cleanAnyway: () =>
      void act(async () => {
        if (await actions.cleanAnyway()) watch();
        else say('cleanRefused');
      }),
    setPaused: (scope, wanted) =>
      void act(async () => {
        const answer = await actions.setPaused({ scope, isPaused: wanted === 'pause' });
        if (answer !== 'ok') return say(answer === 'storageFull' ? 'failure_storageFull' : 'noAnswer');
        watch({
          isStale: (state) => (state.status === 'paused') !== (wanted === 'pause'),
          // The old view stays until the new one is there, so that no switch moves under the pointer.
          onView: (next) => next.kind !== 'working' && setView(next),
        });
      }),
    requestPermission: (scope) => {
      // Outside of the click the browser would refuse to ask, so nothing comes before it.
      void actions.requestPermission(scope).then((isGiven) => {
        if (isGiven) watch({ isJustAllowed: true });
        else say('permissionRefused');
      });
    },
    reload: () => void act(async () => actions.reload().then(() => watch())),
    keepWaiting: () => {
      setView({ kind: 'working' });
      watch();
    },
  };
}

/** Text between other text cannot be hidden by itself: the page then still lists it as visible. */
function hasFailed(change: PromoChange, state: PageState): boolean {
  if (change.name !== 'hide' || state.status !== 'cleaned') return false;
  return state.report.promos.find(({ group }) => group === change.group)?.state === 'marked';
}
