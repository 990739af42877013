import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { PageState, PauseScope } from '../browser/messages.ts';
import { defaultSettings, type Settings } from '../browser/stored/settings-schema.ts';
import type { BlockId, GroupId } from '../core/types.ts';
import { type Told, useAnnouncement } from '../ui/announcement.tsx';
import type { Outcome, PageActions, PromoChange, WatchOptions } from './page-actions.ts';
import { answeredView, type PopupView } from './popup-view.ts';

/** What the popup shows, and what its controls do. */
export type Page = {
  readonly view: PopupView;
  readonly settings: Settings;
  readonly site: string | undefined;
  /** What the last act did. */
  readonly told: Told;
  readonly say: (text: string) => void;
  readonly change: (change: PromoChange, said: string) => Promise<void>;
  readonly reveal: (group: GroupId) => void;
  readonly highlight: (group: GroupId | undefined) => void;
  readonly scrollTo: (block: BlockId) => void;
  readonly report: () => void;
  readonly cleanAnyway: () => void;
  readonly setPaused: (scope: PauseScope, wanted: 'pause' | 'resume') => void;
  readonly changeSettings: (changes: Partial<Settings>, said: string) => void;
  readonly openReader: () => void;
  readonly openSettings: () => void;
  /** `undefined` where there is no place beside the page. */
  readonly openPanel: (() => void) | undefined;
  readonly requestPermission: (scope: 'site' | 'everywhere') => void;
  readonly reload: () => void;
  readonly keepWaiting: () => void;
};

/** Where the reader goes on in the page: a popup then gives way. */
export type Surroundings = {
  readonly onLeave: () => void;
  /** The popup hides the page, as on a phone, so what happens there is seen only after it has given way. */
  readonly coversPage: boolean;
  /** What the page has said already, so that nothing else is drawn before it. */
  readonly firstView?: PopupView | undefined;
};

/** The page of a tab, kept up to date, and everything that can be done with it. */
export function usePage(actions: PageActions, surroundings: Surroundings): Page {
  const { onLeave, coversPage, firstView } = surroundings;
  const [view, setView] = useState<PopupView>(firstView ?? { kind: 'working' });
  const { told, say } = useAnnouncement();
  const settings = useSettings(actions);
  const watching = useRef(new AbortController());
  const isBusy = useRef(false);

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
  /** The old view stays until the new one is there, so that nothing moves under the pointer. */
  const refresh = useCallback(
    (isStale: WatchOptions['isStale'] = () => false) =>
      watch({ isStale, onView: (next) => next.kind !== 'working' && setView(next) }),
    [watch],
  );

  // Not after the first paint: every frame until the page has answered is a frame without it.
  useLayoutEffect(() => {
    const end = new AbortController();
    if (firstView === undefined) watch();
    actions.onNews(() => !isBusy.current && refresh(), { signal: end.signal });
    return () => {
      end.abort();
      watching.current.abort();
    };
  }, [actions, firstView, watch, refresh]);

  /** Acts one at a time: a second click on a busy control does nothing. */
  const act = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await work().finally(() => {
      isBusy.current = false;
    });
  };
  const show = (state: PageState | undefined): void => {
    if (!state) return say(message('noAnswer'));
    if (state.status === 'working') return watch();
    setView(answeredView(state));
  };
  const store = async (outcome: Outcome, next: () => void): Promise<void> => {
    if (outcome === 'ok') next();
    else say(message(outcome === 'storageFull' ? 'failure_storageFull' : 'noAnswer'));
  };

  return {
    view,
    settings,
    site: actions.site,
    told,
    say,
    change: (change, said) =>
      act(async () => {
        const state = await actions.change(change);
        show(state);
        if (state) say(hasFailed(change, state) ? message('saidStillVisible') : said);
      }),
    reveal: (group) => void actions.reveal(group).then(onLeave),
    highlight: actions.highlight,
    scrollTo: (block) => void actions.scrollTo(block).then(() => coversPage && onLeave()),
    report: () =>
      void actions.startPicker().then((isPicking) => {
        say(message(isPicking ? 'pickerNothing' : 'reportRefused'));
        if (isPicking) onLeave();
      }),
    cleanAnyway: () =>
      void act(async () => {
        if (await actions.cleanAnyway()) watch();
        else say(message('cleanRefused'));
      }),
    setPaused: (scope, wanted) =>
      void act(async () => {
        const isPaused = wanted === 'pause';
        const outcome =
          scope === 'everywhere'
            ? await actions.changeSettings({ isOn: !isPaused })
            : await actions.setPaused({ scope, isPaused });
        await store(outcome, () => {
          say(message(isPaused ? `pausedHeading_${scope}` : 'saidResumed'));
          refresh((state) => isOtherThan(state, { scope, isPaused }));
        });
      }),
    changeSettings: (changes, said) =>
      void act(async () =>
        store(await actions.changeSettings(changes), () => {
          say(said);
          refresh();
        }),
      ),
    openReader: () =>
      void act(async () => {
        if (await actions.openReader()) onLeave();
        else say(message('readerRefused'));
      }),
    openSettings: () => void actions.openSettings().then(onLeave),
    openPanel: actions.openPanel && (() => void actions.openPanel?.().then(onLeave)),
    requestPermission: (scope) => {
      // Outside of the click the browser would refuse to ask, so nothing comes before it.
      void actions.requestPermission(scope).then((isGiven) => {
        if (isGiven) watch({ isJustAllowed: true });
        else say(message('permissionRefused'));
      });
    },
    reload: () => void act(async () => actions.reload().then(() => watch())),
    keepWaiting: () => {
      setView({ kind: 'working' });
      watch();
    },
  };
}

/** The settings as they are stored, whoever changes them. */
function useSettings(actions: PageActions): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const end = new AbortController();
    actions.watchSettings(setSettings, { signal: end.signal });
    return () => end.abort();
  }, [actions]);
  return settings;
}

type Pause = { readonly scope: PauseScope; readonly isPaused: boolean };

/** An answer from before the pause, or from before its end; a wider pause may stay when a narrower one ends. */
function isOtherThan(state: PageState, { scope, isPaused }: Pause): boolean {
  if (isPaused) return state.status !== 'paused';
  return state.status === 'paused' && state.scope === scope;
}

/** Text between other text cannot be hidden by itself: the page then still lists it as visible. */
function hasFailed(change: PromoChange, state: PageState): boolean {
  if (change.name !== 'hide' || state.status !== 'cleaned') return false;
  return state.report.promos.find(({ group }) => group === change.group)?.state === 'marked';
}
