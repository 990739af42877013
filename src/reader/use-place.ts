import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { measureBlocks, readingLine } from './block-elements.ts';
import { lineAt, placeAt } from './place.ts';

/** A reader who stops for this long stays there. */
const settleMs = 400;

/** How far the story is read now. */
const currentPlace = (): number => (scrollY < 1 ? 0 : placeAt(scrollY + readingLine(), measureBlocks()));

function goToPlace(place: number): void {
  const line = place === 0 ? undefined : lineAt(place, measureBlocks());
  scrollTo({ top: line === undefined ? 0 : line - readingLine(), behavior: 'instant' });
}

/** Changes how the text is set, and leaves what is being read where it was in the window. */
export function keepingPlace(change: () => void): void {
  const place = currentPlace();
  change();
  goToPlace(place);
}

/** Goes to where the story was left, and tells where it is left now. */
export function usePlace(start: number, onPlace: (place: number) => void): void {
  const tell = useRef(onPlace);
  tell.current = onPlace;
  useLayoutEffect(() => goToPlace(start), [start]);
  useEffect(() => {
    const settled = { timer: 0 };
    const keep = (): void => {
      clearTimeout(settled.timer);
      settled.timer = 0;
      tell.current(currentPlace());
    };
    const keepSoon = (): void => {
      clearTimeout(settled.timer);
      settled.timer = window.setTimeout(keep, settleMs);
    };
    const keepAtOnce = (): void => {
      if (settled.timer !== 0) keep();
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('scroll', keepSoon, { signal, passive: true });
    addEventListener('pagehide', keepAtOnce, { signal });
    document.addEventListener('visibilitychange', keepAtOnce, { signal });
    return () => {
      clearTimeout(settled.timer);
      listening.abort();
    };
  }, []);
}
