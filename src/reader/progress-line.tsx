import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How far the window is down the story: a line for the eye, since screen readers tell it themselves. */
export function ProgressLine(): JSX.Element {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { scrollHeight } = document.documentElement;
      const room = scrollHeight - innerHeight;
      line.current?.style.setProperty('--progress', String(room > 0 ? scrollY / room : 0));
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('scroll', draw, { signal, passive: true });
    const observer = new ResizeObserver(draw);
    observer.observe(document.body);
    return () => {
      listening.abort();
      observer.disconnect();
    };
  }, []);
  return <div class="progress" ref={line} aria-hidden="true" />;
}
