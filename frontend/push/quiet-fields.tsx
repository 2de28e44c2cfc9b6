import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotificationPreferences } from '../../shared/contract/notification-preferences';
import { Tick } from '../parts/form/choice';
import { TimeField } from './time-field';

type Quiet = NotificationPreferences['quietHours'];

type Props = Readonly<{
  quiet: Quiet;
  errorOf: (field: 'quiet-from' | 'quiet-to') => string | null;
  onChange: (quiet: Quiet) => void;
}>;

const usualNight = { from: '22:00', to: '07:00' };

/** Hours in which no device makes itself heard. */
export const QuietFields = ({ quiet, errorOf, onChange }: Props) => {
  const { t } = useTranslation('notifications');
  // Switched off and on again they are as they were.
  const [latest, setLatest] = useState(quiet ?? usualNight);
  const set = (next: NonNullable<Quiet>) => {
    setLatest(next);
    onChange(next);
  };

  return (
    <section aria-labelledby="quiet" className="card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:p-5">
      <div>
        <h2 id="quiet" className="text-section font-semibold">
          {t('quiet.title')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('quiet.text')}</p>
      </div>
      <Tick
        id="quietHours"
        label={t('quiet.keep')}
        checked={quiet !== null}
        onChange={(isKept) => onChange(isKept ? latest : null)}
      />
      {quiet && (
        <div className="grid max-w-96 grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-3">
          {(['from', 'to'] as const).map((end) => (
            <TimeField
              key={end}
              id={`quiet-${end}`}
              label={t(`quiet.${end}`)}
              error={errorOf(`quiet-${end}`)}
              value={quiet[end]}
              onChange={(time) => set({ ...quiet, [end]: time })}
            />
          ))}
        </div>
      )}
    </section>
  );
};
