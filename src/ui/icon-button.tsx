import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

type IconButtonProps = {
  readonly icon: IconName;
  /** Its name for screen readers, and its tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  /** Set for a button that stays pressed, such as one that opens a drawer. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
};

/** A button that shows a picture alone. */
export function IconButton({ icon, label, onPress, isPressed, isDisabled }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-only"
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      disabled={isDisabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
