import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcement } from '../ui/announcement.tsx';
import { CleanedPage } from './cleaned-page.tsx';
import { Masthead } from './masthead.tsx';
import type { PageActions } from './page-actions.ts';
import { PageNotice } from './page-notice.tsx';
import { PageSwitches } from './page-switches.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { type Surroundings, usePage } from './use-page.ts';

type PopupProps = { readonly actions: PageActions; readonly surroundings: Surroundings };

/** The whole popup: what is known of the page, the switches, and what the last act did. */
export function Popup({ actions, surroundings }: PopupProps): JSX.Element {
  const page = usePage(actions, surroundings);
  const { view } = page;
  const aloud = useReadAloud(view.kind === 'cleaned' ? view.report : undefined, {
    readVoice: actions.readVoice,
    say: page.say,
  });
  const { root, noteClick } = useFocusKept(view.kind);
  return (
    <div class="popup" data-view={view.kind} ref={root} onClickCapture={noteClick}>
      <main tabIndex={-1} aria-busy={view.kind === 'working'}>
        <Masthead page={page} />
        {view.kind === 'cleaned' ? (
          <CleanedPage page={page} view={view} aloud={aloud} />
        ) : (
          <PageNotice page={page} view={view} />
        )}
      </main>
      <footer>
        <Announcement told={page.told} />
        {aloud.isOpen && <ReadingBar aloud={aloud} />}
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
