import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** An example of what to enter. */
  readonly placeholder?: string;
  /** What is wrong with what was entered, and how to mend it. */
  readonly error?: string | undefined;
};

/** A line of text with its name above and what is wrong with it below. */
export function TextField({ label, value, onInput, placeholder, error }: TextFieldProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
