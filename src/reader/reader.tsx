import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import type { PageReport } from '../core/types.ts';
import { OpenStory } from './open-story.tsx';
import type { OpenedStory, ReaderActions } from './reader-actions.ts';
import { ReaderNotice } from './reader-notice.tsx';
import { applyStyle } from './use-reading-style.ts';

type Opened = { readonly story: OpenedStory | 'unnamed' | 'lost'; readonly style: ReadingStyle };

/** The reader page: a story as it is read, or why there is none. */
export function Reader({ actions }: { readonly actions: ReaderActions }): JSX.Element | undefined {
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  useEffect(() => {
    void Promise.all([actions.openStory(), actions.readStyle()]).then(([story, style]) => {
      // Before the first paint, so that no wrong theme flashes.
      applyStyle(style);
      setOpened({ story, style });
    });
  }, [actions]);
  useEffect(() => {
    const listening = new AbortController();
    actions.watchStory((report) => setOpened((now) => now && withReport(now, report)), {
      signal: listening.signal,
    });
    return () => listening.abort();
  }, [actions]);
  // Storage answers before an eye could read that it is asked.
  if (!opened) return undefined;
  const { story, style } = opened;
  if (typeof story === 'string')
    return <ReaderNotice kind={story} url={actions.url} onReopen={(url) => void actions.reopen(url)} />;
  return <OpenStory story={story} firstStyle={style} actions={actions} />;
}

/** The story as it is kept now. Mostly it is the same, and then the voice that reads it goes on. */
function withReport(opened: Opened, report: PageReport): Opened {
  const { story } = opened;
  if (typeof story === 'string' || JSON.stringify(story.report) === JSON.stringify(report)) return opened;
  return { ...opened, story: { ...story, report } };
}
