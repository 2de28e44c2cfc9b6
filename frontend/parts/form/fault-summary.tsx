import { useEffect, useRef } from 'react';
import { focusField } from './focus-field';

type Props = Readonly<{
  title: string;
  /** Each with the field it is about. */
  faults: readonly Readonly<{ field: string; sentence: string }>[];
}>;

/** All that needs another look, each a link to its field. It takes the focus, so that it is read first. */
export const FaultSummary = ({ title, faults }: Props) => {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);

  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby="faults"
      className="card grid gap-2 border-bad p-4 focus:outline-none"
    >
      <h2 id="faults" className="text-body font-semibold">
        {title}
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        {faults.map(({ field, sentence }) => (
          <li key={`${field}-${sentence}`}>
            <a
              href={`#${field}`}
              className="link inline-flex min-h-6 items-center font-medium"
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
