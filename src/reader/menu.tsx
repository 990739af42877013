import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../ui/icons.tsx';

type MenuProps = {
  readonly icon: IconName;
  readonly label: string;
  /** The side of the toolbar on which it stands. */
  readonly side: 'start' | 'end';
  readonly children: ComponentChildren;
};

/** A button of the toolbar with a panel below it. The browser closes it on Escape or a press beside it. */
export function Menu({ icon, label, side, children }: MenuProps): JSX.Element {
  const id = useId();
  return (
    <>
      <button type="button" class="tool" title={label} popovertarget={id}>
        <Icon name={icon} />
        <span class="word">{label}</span>
      </button>
      <div class={`panel ${side}`} id={id} popover="auto" role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  );
}

/** Closes the panel that holds an element; the focus goes back to its button. */
export function closePanel(within: Element): void {
  within.closest<HTMLElement>('[popover]')?.hidePopover?.();
}
