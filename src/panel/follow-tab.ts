import browser, { type Tabs } from 'webextension-polyfill';
import { findTab, type FoundTab } from '../popup/find-tab.ts';

/** A tab and the page that it shows; another page in the same tab has another key. */
export type Visit = { readonly tab: FoundTab; readonly key: string };

type Following = {
  /** `?tab=<id>` keeps to that tab. */
  readonly search: string;
  readonly onPage: (visit: Visit | undefined) => void;
  readonly signal: AbortSignal;
};

/** Tells which page stands beside the panel, and again whenever it is another: another tab, or another address. */
export function followTab({ search, onPage, signal }: Following): void {
  let last: string | undefined;
  const look = async (): Promise<void> => {
    const tab = await findTab(search);
    const key = tab && visitKey(tab);
    if (signal.aborted || (key !== undefined && key === last)) return;
    last = key;
    onPage(tab && key !== undefined ? { tab, key } : undefined);
  };
  const onActivated = (): void => void look();
  const onUpdated = (_id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (change.status === 'loading' || change.url !== undefined) void look();
  };
  const events = browser.tabs;
  events.onActivated.addListener(onActivated);
  events.onUpdated.addListener(onUpdated);
  events.onAttached.addListener(onActivated);
  events.onRemoved.addListener(onActivated);
  signal.addEventListener('abort', () => {
    events.onActivated.removeListener(onActivated);
    events.onUpdated.removeListener(onUpdated);
    events.onAttached.removeListener(onActivated);
    events.onRemoved.removeListener(onActivated);
  });
  void look();
}

/** A fragment leads to another place in the same page. */
export function visitKey({ id, url }: Pick<FoundTab, 'id' | 'url'>): string {
  return `${id} ${url?.split('#', 1)[0] ?? ''}`;
}
