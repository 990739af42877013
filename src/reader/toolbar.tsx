import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';

/** A reader who goes this far in one direction means it. */
const minStepPx = 8;

/** The tools of the page. They make way for the story while it is read on, and come back with a step back. */
export function Toolbar({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const isAway = useIsReadingOn();
  return (
    <header class={isAway ? 'toolbar is-away' : 'toolbar'} aria-label={message('readerTools')}>
      {children}
    </header>
  );
}

function useIsReadingOn(): boolean {
  const [isReadingOn, setReadingOn] = useState(false);
  useEffect(() => {
    const last = { top: scrollY };
    const look = (): void => {
      const step = scrollY - last.top;
      if (Math.abs(step) < minStepPx) return;
      last.top = scrollY;
      setReadingOn(step > 0 && scrollY > innerHeight / 4);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return isReadingOn;
}
