import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type SelectProps = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly lang?: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
};

/** One of many, in the browser's own list. */
export function Select({ label, options, chosen, onChoose }: SelectProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(({ value, name, lang }) => (
          <option key={value} value={value} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
