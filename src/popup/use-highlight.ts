import { useEffect, useRef } from 'preact/hooks';
import type { GroupId } from '../core/types.ts';
import type { RowActs } from './promo-row.tsx';

/** A pointer on its way to somewhere else does not make the page flicker. */
const restMs = 120;

/**
 * Lets the page show where the promo stands that the pointer rests on, or else the one that has the focus. It ends
 * when both have left, and when the popup closes.
 */
export function useHighlight(highlight: (group: GroupId | undefined) => void): RowActs['point'] {
  const at = useRef<{
    pointer?: GroupId | undefined;
    focus?: GroupId | undefined;
    shown?: GroupId | undefined;
  }>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const show = (group: GroupId | undefined): void => {
    if (at.current.shown === group) return;
    at.current.shown = group;
    highlight(group);
  };

  useEffect(() => {
    const end = (): void => {
      clearTimeout(timer.current);
      show(undefined);
    };
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, [highlight]);

  return (group, by) => {
    at.current[by] = group;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(at.current.pointer ?? at.current.focus), restMs);
  };
}
