import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from './read-check-in';

/** What needs another look, each with a way to its field. It takes the focus when it appears. */
export const FaultLinks = ({ faults }: Readonly<{ faults: readonly FieldFault[] }>) => {
  const { t } = useTranslation('check-in');
  const summary = useRef<HTMLElement>(null);
  useEffect(() => summary.current?.focus(), []);

  return (
    <section
      ref={summary}
      tabIndex={-1}
      role="alert"
      aria-labelledby="faults"
      className="card border-bad p-4 outline-none"
    >
      <h2 id="faults" className="font-semibold">
        {t('faults.title', { count: faults.length })}
      </h2>
      <ul className="mt-1 grid gap-1">
        {faults.map(({ field, fault }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="link inline-flex min-h-6 items-center"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {t(`faults.${fault}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
