import { describedBy, Field, type FieldWords } from './field';

type Props<Value extends string> = FieldWords &
  Readonly<{
    value: Value;
    options: readonly Readonly<{ value: Value; label: string }>[];
    onChange: (value: Value) => void;
  }>;

/** One of many. */
export const SelectField = <Value extends string>({ value, options, onChange, ...words }: Props<Value>) => (
  <Field {...words}>
    <select
      id={words.id}
      className="input"
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen) onChange(chosen.value);
      }}
      {...describedBy(words)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);
