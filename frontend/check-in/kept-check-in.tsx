import { CloudUpload } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../outbox/report';

/** A check-in that is on this device and not sent yet. Until it is, it can be amended. */
export const KeptCheckIn = ({ waiting }: Readonly<{ waiting: Waiting }>) => {
  const { t } = useTranslation('offline');
  const heading = useRef<HTMLHeadingElement>(null);
  const amend = async () => {
    const { deviceOutbox } = await import('../outbox/device-outbox');
    await deviceOutbox.drop(waiting);
  };
  // It takes the place of the form that held the focus.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="card grid justify-items-start gap-2 p-5">
      <CloudUpload size={24} strokeWidth={1.75} aria-hidden="true" className="text-ink2" />
      <h2 ref={heading} tabIndex={-1} className="text-section font-semibold">
        {t('checkIn.title')}
      </h2>
      <p className="max-w-text text-pretty text-ink2">{t('checkIn.text')}</p>
      <button type="button" className="btn btn-secondary mt-2" onClick={() => void amend()}>
        {t('checkIn.amend')}
      </button>
    </section>
  );
};
