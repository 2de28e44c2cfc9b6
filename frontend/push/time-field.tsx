import { describedBy, Field, type FieldWords } from '../parts/form/field';

type Props = FieldWords & Readonly<{ value: string; onChange: (value: string) => void }>;

/** A time of the day, `HH:MM`; empty while it is none. */
export const TimeField = ({ value, onChange, ...words }: Props) => (
  <Field {...words}>
    <input
      id={words.id}
      type="time"
      className="input"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...describedBy(words)}
    />
  </Field>
);
