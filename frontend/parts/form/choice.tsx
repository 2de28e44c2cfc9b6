import type { ReactNode } from 'react';
import { describedBy, FieldError, type FieldWords, Hint } from './field';

type Option<Value extends string> = Readonly<{ value: Value; label: string; text?: string; lang?: string }>;

type Props<Value extends string> = FieldWords &
  Readonly<{
    value: Value | null;
    options: readonly Option<Value>[];
    onChange: (value: Value) => void;
    /** Classes of the grid the tiles stand in. */
    columns?: string;
  }>;

/** One of a few, each on a tile of its own. */
export const Choice = <Value extends string>({ value, options, onChange, columns = '', ...words }: Props<Value>) => (
  <Group {...words}>
    <div className={`grid gap-2 ${columns}`}>
      {options.map((option, index) => (
        <label key={option.value} className={`tile ${option.text ? 'content-start' : ''}`}>
          <input
            type="radio"
            // An error's link leads to the first tile.
            id={index === 0 ? words.id : undefined}
            name={words.id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...describedBy(words)}
          />
          <span lang={option.lang} className="font-semibold tracking-[-0.01em]">
            {option.label}
          </span>
          {option.text && <span className="text-meta text-ink2">{option.text}</span>}
        </label>
      ))}
    </div>
  </Group>
);

/** A question with several inputs under it. */
export const Group = ({ children, ...words }: FieldWords & Readonly<{ children: ReactNode }>) => (
  <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5" {...describedBy(words)}>
    <legend className="mb-1.5 font-semibold tracking-[-0.01em]">{words.label}</legend>
    <Hint {...words} />
    {children}
    <FieldError {...words} />
  </fieldset>
);

type TickProps = Pick<FieldWords, 'id' | 'error'> &
  Readonly<{ label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }>;

/** Yes or not yes. */
export const Tick = ({ id, label, error, checked, onChange }: TickProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
    <label className="flex min-h-8 items-start gap-3 py-1">
      <input
        id={id}
        type="checkbox"
        className="tick"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        {...describedBy({ id, error: error ?? null })}
      />
      <span className="min-w-0 wrap-anywhere text-pretty">{label}</span>
    </label>
    <FieldError id={id} error={error ?? null} />
  </div>
);
