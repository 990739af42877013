import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type ChoicesProps<T extends string> = {
  /** What is chosen. */
  readonly label: string;
  readonly options: readonly Choice<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** `segmented`: a few words side by side. `listed`: one below the other, with explanations. */
  readonly look: 'segmented' | 'listed';
  /** `hidden` where a heading beside it says the same; screen readers still hear it. */
  readonly labelLook?: 'shown' | 'hidden';
};

export type Choice<T extends string> = {
  readonly value: T;
  readonly name: string;
  /** A line of explanation, shown by the look `listed`. */
  readonly hint?: string;
};

/** One of several, as a group of radio buttons: arrows move, and the tab key passes over the group. */
export function Choices<T extends string>(props: ChoicesProps<T>): JSX.Element {
  const { label, options, chosen, onChoose, look, labelLook = 'shown' } = props;
  const id = useId();
  return (
    <fieldset class={`choices ${look}`}>
      <legend class={labelLook === 'hidden' ? 'for-screen-readers' : undefined}>{label}</legend>
      <div class="alternatives">
        {options.map(({ value, name, hint }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={hint === undefined ? undefined : `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span class="name">{name}</span>
            {hint !== undefined && (
              <span class="hint" id={`${id}-${value}`}>
                {hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
