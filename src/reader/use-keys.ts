import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from './keys.ts';

/** Runs the page's shortcuts. Escape closes what lies over the page before it means anything else. */
export function useKeys(isOn: boolean, dir: 'ltr' | 'rtl', run: (command: Command) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const command = commandOf({
        key: event.key,
        hasModifier: event.ctrlKey || event.metaKey || event.altKey,
        isInControl: isControl(event.target),
        isRightToLeft: dir === 'rtl',
      });
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn, dir]);
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, select, textarea, pre');
