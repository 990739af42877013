import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import { applyTheme } from '../ui/theme.ts';
import type { ReaderActions } from './reader-actions.ts';
import { keepingPlace } from './use-place.ts';

type Given = {
  readonly actions: ReaderActions;
  readonly first: ReadingStyle;
  readonly say: (text: string) => void;
};

export type StyleChange = (change: Partial<ReadingStyle>) => void;

/** How the text is set now, and the way to change it: at once on the page, and kept for the next story. */
export function useReadingStyle({ actions, first, say }: Given): readonly [ReadingStyle, StyleChange] {
  const [style, setStyle] = useState(first);
  /** What the reader changed while an earlier change was on its way: a slider changes faster than storage. */
  const waiting = useRef<Partial<ReadingStyle>>({});
  const sent = useRef<Partial<ReadingStyle> | undefined>(undefined);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    actions.watchStyle(
      (stored) => setStyle((now) => sameOr(now, { ...stored, ...sent.current, ...waiting.current })),
      {
        signal,
      },
    );
    return () => listening.abort();
  }, [actions]);
  useLayoutEffect(() => keepingPlace(() => applyStyle(style)), [style]);
  const change = useCallback(
    (wanted: Partial<ReadingStyle>) => {
      setStyle((now) => ({ ...now, ...wanted }));
      waiting.current = { ...waiting.current, ...wanted };
      const send = async (): Promise<void> => {
        sent.current = waiting.current;
        waiting.current = {};
        if ((await actions.changeStyle(sent.current)) !== 'ok') say(message('readerStyleNotKept'));
        sent.current = undefined;
        if (Object.keys(waiting.current).length > 0) void send();
      };
      if (!sent.current) void send();
    },
    [actions, say],
  );
  return [style, change];
}

/** Most changes that storage tells of are this page's own: to set the text again would stop it while it scrolls. */
function sameOr(now: ReadingStyle, next: ReadingStyle): ReadingStyle {
  const names = Object.keys(next) as (keyof ReadingStyle)[];
  return names.every((name) => now[name] === next[name]) ? now : next;
}

export function applyStyle(style: ReadingStyle, root: HTMLElement = document.documentElement): void {
  applyTheme(style.theme, root);
  root.dataset['face'] = style.face;
  root.classList.toggle('hyphenates', style.hyphenates);
  root.style.setProperty('--reading-size', `${style.size}px`);
  root.style.setProperty('--reading-width', `${style.width}ch`);
  root.style.setProperty('--reading-leading', String(style.leading));
}
