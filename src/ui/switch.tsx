import type { JSX } from 'preact';

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled: boolean;
  readonly onToggle: () => void;
};

/** A labeled on/off switch; it shows what holds, so it moves only when its owner says so. */
export function Switch({ label, isOn, isDisabled, onToggle }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          currentTarget.checked = isOn;
          onToggle();
        }}
      />
      <span>{label}</span>
    </label>
  );
}
