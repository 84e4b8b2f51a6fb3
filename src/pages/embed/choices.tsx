import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { BOUNDS, bounded, type Measure } from '../../core/embed/sizes.ts';

interface OneOfProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  /** Those of them that can be chosen now. */
  readonly among: readonly Value[];
  readonly choose: (value: Value) => void;
}

/** A few things, all of them in view. */
export function OneOf<Value extends string>(props: OneOfProps<Value>): JSX.Element {
  const { legend, value, options, among, choose } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {among.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          {options[option]}
        </label>
      ))}
    </fieldset>
  );
}

interface NumberProps {
  readonly label: string;
  readonly measure: Measure;
  readonly value: number;
  readonly choose: (value: number) => void;
}

/** A number. It is taken while it is typed; the field itself is set right when it is left. */
export function NumberField({ label, measure, value, choose }: NumberProps): JSX.Element {
  const take = (field: HTMLInputElement): void => {
    const number = bounded(measure, field.valueAsNumber);
    if (number !== null) choose(number);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        {...BOUNDS[measure]}
        step={1}
        defaultValue={String(value)}
        onInput={({ currentTarget }) => take(currentTarget)}
        onBlur={({ currentTarget }) => {
          currentTarget.value = String(bounded(measure, currentTarget.valueAsNumber) ?? value);
        }}
      />
    </label>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly among: readonly Value[];
  readonly choose: (value: Value) => void;
}

/** One of several in a list that opens. */
export function Select<Value extends string>({
  label,
  value,
  options,
  among,
  choose,
}: SelectProps<Value>): JSX.Element {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => choose(among.find((each) => each === currentTarget.value) ?? value)}
      >
        {among.map((each) => (
          <option key={each} value={each}>
            {options[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
