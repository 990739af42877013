import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

type TabsProps = {
  /** What the tabs divide, for screen readers. */
  readonly label: string;
  readonly tabs: readonly {
    readonly title: string;
    readonly count?: number;
    readonly content: ComponentChildren;
  }[];
  /** The tab that comes to the front when this changes; the reader may then choose another. */
  readonly wanted?: number | undefined;
};

/** Tabs as the ARIA practices describe them: arrows, Home and End move, the chosen tab alone is in the tab order. */
export function Tabs({ label, tabs, wanted }: TabsProps): JSX.Element {
  const [chosen, choose] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // What nobody has looked at yet is not drawn; what somebody has keeps its state.
  const opened = useRef(new Set<number>());
  opened.current.add(chosen);
  useEffect(() => {
    if (wanted !== undefined) choose(wanted);
  }, [wanted]);

  const moveByKey = (event: KeyboardEvent): void => {
    const isRightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = nextTab({ key: event.key, chosen, count: tabs.length, isRightToLeft });
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={moveByKey}>
        {tabs.map(({ title, count }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-controls={`${id}-panel-${index}`}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(index)}
          >
            {title}
            {count !== undefined && <span class="count"> {count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ title, content }, index) => (
        <div
          key={title}
          role="tabpanel"
          id={`${id}-panel-${index}`}
          aria-labelledby={`${id}-tab-${index}`}
          hidden={index !== chosen}
          tabIndex={-1}
        >
          {opened.current.has(index) && content}
        </div>
      ))}
    </div>
  );
}

type Move = {
  readonly key: string;
  readonly chosen: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
};

/** The tab that a key leads to, round the ends; `undefined` where the key does not move. */
export function nextTab({ key, chosen, count, isRightToLeft }: Move): number | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (chosen + 1) % count;
  if (key === backward) return (chosen - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
