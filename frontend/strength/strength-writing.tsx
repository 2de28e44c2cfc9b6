import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../parts/announcements';
import { Working } from '../parts/working';

const unhurriedMs = 40_000;

/** A workout on its way. */
export const StrengthWriting = () => {
  const { t } = useTranslation('strength');
  const [isSlow, setSlow] = useState(false);

  useEffect(() => {
    announce(t('writing.title'));
    const timer = setTimeout(() => setSlow(true), unhurriedMs);
    return () => clearTimeout(timer);
  }, [t]);

  return (
    <section className="grid gap-2" aria-label={t('writing.title')}>
      <h2 className="text-section font-semibold">{t('writing.title')}</h2>
      <Working label={t('writing.bar')}>{isSlow ? t('writing.slow') : t('writing.text')}</Working>
    </section>
  );
};
