import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type FieldWords = Readonly<{
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with the answer, or null. */
  error?: string | null;
}>;

/** What an input says of itself to those who cannot see its surroundings. */
export const describedBy = ({ id, hint, error }: Omit<FieldWords, 'label'>) => ({
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
});

export const Hint = ({ id, hint }: Pick<FieldWords, 'id' | 'hint'>) =>
  hint ? (
    <p id={`${id}-hint`} className="text-meta text-pretty text-ink2">
      {hint}
    </p>
  ) : null;

export const FieldError = ({ id, error }: Pick<FieldWords, 'id' | 'error'>) =>
  error ? (
    <p id={`${id}-error`} className="flex items-start gap-1.5 text-meta font-medium text-bad">
      <CircleAlert size={16} strokeWidth={2} aria-hidden="true" className="mt-0.5 flex-none" />
      {error}
    </p>
  ) : null;

/** A label, its input, what helps and what is wrong. */
export const Field = ({ children, ...words }: FieldWords & Readonly<{ children: ReactNode }>) => (
  <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-1.5">
    <label htmlFor={words.id} className="font-semibold tracking-[-0.01em]">
      {words.label}
    </label>
    <Hint {...words} />
    {children}
    <FieldError {...words} />
  </div>
);
