import type { JSX } from 'preact';

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
};

/** A labeled on/off switch. It moves at once, and back when its owner is drawn again with the old state. */
export function Switch({ label, isOn, isDisabled, onToggle }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={isOn} disabled={isDisabled} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}
