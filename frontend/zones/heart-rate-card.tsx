import { useTranslation } from 'react-i18next';
import { TextField } from '../parts/form/text-field';
import { readHeartRate } from './read-heart-rate';

type Props = Readonly<{ value: string; onChange: (value: string) => void }>;

/** The heart rate beside the threshold pace, for those who run by it. Nobody has to. */
export const HeartRateCard = ({ value, onChange }: Props) => {
  const { t } = useTranslation('zones');

  return (
    <section aria-labelledby="heart-title" className="card grid gap-4 p-4 lg:p-5">
      <div>
        <h2 id="heart-title" className="text-section font-semibold">
          {t('heart.title')}
        </h2>
        <p className="mt-1 max-w-text text-pretty text-ink2">{t('heart.text')}</p>
      </div>
      <TextField
        id="heart-rate"
        label={t('heart.label')}
        hint={t('heart.hint')}
        error={readHeartRate(value) === undefined ? t('heart.fault') : null}
        unit={t('heart.unit')}
        inputMode="numeric"
        maxLength={3}
        className="max-w-44"
        value={value}
        onChange={onChange}
      />
    </section>
  );
};
