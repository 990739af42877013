import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as the reader sees and hears it, such as `18 px`. */
  readonly shown: string;
  readonly onSlide: (value: number) => void;
};

/** A number within limits. It tells its owner while it moves. */
export function Slider({ label, value, min, max, step, shown, onSlide }: SliderProps): JSX.Element {
  const id = useId();
  return (
    <div class="field slider">
      <span class="label">
        <label for={id}>{label}</label>
        <output for={id}>{shown}</output>
      </span>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
      />
    </div>
  );
}
