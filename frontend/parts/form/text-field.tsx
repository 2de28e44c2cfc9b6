import type { ReactNode } from 'react';
import { describedBy, Field, type FieldWords } from './field';
import { typable } from './typable';

type Props = FieldWords &
  Readonly<{
    value: string;
    onChange: (value: string) => void;
    type?: 'text' | 'date';
    inputMode?: 'text' | 'decimal' | 'numeric';
    /** A unit to show behind the number. */
    unit?: string;
    /** What is done with it, behind the field. */
    action?: ReactNode;
    placeholder?: string;
    maxLength?: number;
    min?: string;
    max?: string;
    autoComplete?: string;
    className?: string;
  }>;

/** One line of text, a number or a date. */
export const TextField = ({ value, onChange, unit, action, className = '', type = 'text', ...props }: Props) => {
  const { id, label, hint, error, ...input } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error ?? null}>
      <span className={`flex items-center gap-2 ${className}`}>
        <input
          id={id}
          type={type}
          className="input"
          value={value}
          onChange={(event) => onChange(typable(event.target.value))}
          autoComplete="off"
          {...input}
          {...describedBy(props)}
        />
        {unit && <span className="text-ink2">{unit}</span>}
        {action}
      </span>
    </Field>
  );
};

type AreaProps = FieldWords & Readonly<{ value: string; onChange: (value: string) => void; maxLength: number }>;

/** The athlete's own words. */
export const TextArea = ({ value, onChange, maxLength, ...words }: AreaProps) => (
  <Field {...words}>
    <textarea
      id={words.id}
      className="input"
      rows={3}
      maxLength={maxLength}
      value={value}
      onChange={(event) => onChange(typable(event.target.value))}
      {...describedBy(words)}
    />
  </Field>
);
