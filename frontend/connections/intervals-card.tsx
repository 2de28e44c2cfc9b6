import { useTranslation } from 'react-i18next';
import type { Connections } from '../../shared/contract/connection';
import { IntervalsConnected } from './intervals-connected';
import { IntervalsKeyForm } from './intervals-key-form';

type Props = Readonly<{ intervals: Connections['intervals'] }>;

/** intervals.icu: a key of the athlete's own, what it brings, and how to end it. */
export const IntervalsCard = ({ intervals }: Props) => {
  const { t } = useTranslation('connections');

  return (
    <section aria-labelledby="intervals" className="card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:p-5">
      <div className="flex items-center justify-between gap-3">
        <h2 id="intervals" className="text-section font-semibold">
          {t('intervals.title')}
        </h2>
        {intervals.connected && <span className="chip chip-plain">{t('connected')}</span>}
      </div>
      <p className="max-w-text text-pretty text-ink2">{t('intervals.text')}</p>
      {intervals.connected ? <IntervalsConnected intervals={intervals} /> : <IntervalsKeyForm intervals={intervals} />}
    </section>
  );
};
