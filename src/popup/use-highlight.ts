import { useEffect, useMemo } from 'preact/hooks';
import type { GroupId } from '../core/types.ts';
import type { RowActs } from './promo-row.tsx';

/** A pointer on its way to somewhere else does not make the page flicker. */
const restMs = 120;

type Pointing = {
  readonly point: RowActs['point'];
  /** Until something else is pointed at. */
  readonly end: () => void;
};
type Highlight = (group: GroupId | undefined) => void;

/**
 * Lets the page show where the promo stands that the pointer rests on, or else the one that has the focus. It ends
 * when both have left, and when the popup closes.
 */
export function useHighlight(highlight: Highlight): Pointing {
  const pointer = useMemo(() => createPointer(highlight), [highlight]);
  useEffect(() => {
    addEventListener('pagehide', pointer.end);
    return () => {
      removeEventListener('pagehide', pointer.end);
      pointer.end();
    };
  }, [pointer]);
  return pointer;
}

function createPointer(highlight: Highlight): Pointing {
  const at: { pointer?: GroupId | undefined; focus?: GroupId | undefined } = {};
  let shown: GroupId | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (group: GroupId | undefined): void => {
    if (shown === group) return;
    shown = group;
    highlight(group);
  };
  return {
    point: (group, by) => {
      at[by] = group;
      clearTimeout(timer);
      timer = setTimeout(() => show(at.pointer ?? at.focus), restMs);
    },
    end: () => {
      clearTimeout(timer);
      show(undefined);
    },
  };
}
