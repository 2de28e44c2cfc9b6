import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from './fault';
import { fieldName } from './use-fault-sentence';

type Props = Readonly<{ faults: readonly Fault[]; say: (fault: Fault) => string }>;

/** All that needs another look, each a link to its field. It takes the focus, so that it is read first. */
export const ErrorSummary = ({ faults, say }: Props) => {
  const { t } = useTranslation('intake');
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
        {t('faults.title', { count: faults.length })}
      </h2>
      <ul className="grid list-disc gap-1 pl-5">
        {faults.map((fault) => (
          <li key={`${fault.field}-${fault.key}`}>
            <a
              href={`#${fault.field}`}
              className="link font-medium"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fault.field)?.focus();
              }}
            >
              {introducing(fieldName(fault, t))} {say(fault)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A question needs no colon. */
const introducing = (name: string): string => (name.endsWith('?') ? name : `${name}:`);
