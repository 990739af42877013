import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  /** A line of explanation below the label. */
  readonly hint?: string;
  readonly onToggle: () => void;
};

/** A labeled on/off switch. It moves at once, and back when its owner is drawn again with the old state. */
export function Switch({ label, isOn, isDisabled, hint, onToggle }: SwitchProps): JSX.Element {
  const id = useId();
  const control = (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={onToggle}
      />
      <span>{label}</span>
    </label>
  );
  if (hint === undefined) return control;
  return (
    <div class="explained">
      {control}
      <p class="hint" id={id}>
        {hint}
      </p>
    </div>
  );
}
