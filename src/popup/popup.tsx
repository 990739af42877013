import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { CleanedPage } from './cleaned-page.tsx';
import type { PageActions } from './page-actions.ts';
import { PageNotice } from './page-notice.tsx';
import { PageSwitches } from './page-switches.tsx';
import { usePage } from './use-page.ts';

type PopupProps = {
  readonly actions: PageActions;
  /** The reader goes on in the page: the popup closes. */
  readonly onLeave: () => void;
};

/** The whole popup: what is known of the page, the switches, and what the last act did. */
export function Popup({ actions, onLeave }: PopupProps): JSX.Element {
  const page = usePage(actions, onLeave);
  const { view } = page;
  const { root, noteClick } = useFocusKept(view.kind);
  return (
    <div class="popup" data-view={view.kind} ref={root} onClickCapture={noteClick}>
      <main tabIndex={-1} aria-busy={view.kind === 'working'}>
        {view.kind === 'cleaned' ? (
          <CleanedPage page={page} view={view} />
        ) : (
          <PageNotice page={page} view={view} />
        )}
      </main>
      <footer>
        <p class="said" role="status">
          {page.said !== undefined && <span key={page.saidCount}>{message(page.said)}</span>}
        </p>
        {(view.kind === 'cleaned' || view.kind === 'paused') && <PageSwitches page={page} view={view} />}
      </footer>
    </div>
  );
}

/** Where a click led to a view without the control that had the focus, the view's heading gets it. */
function useFocusKept(kind: string) {
  const root = useRef<HTMLDivElement>(null);
  const hasClicked = useRef(false);
  // The part that scrolls has the focus first, so that the arrow keys scroll it.
  useLayoutEffect(() => root.current?.querySelector('main')?.focus(), []);
  useLayoutEffect(() => {
    if (!hasClicked.current || root.current?.contains(document.activeElement)) return;
    root.current?.querySelector('h1')?.focus();
  }, [kind]);
  const noteClick = (): void => {
    hasClicked.current = true;
  };
  return { root, noteClick };
}
