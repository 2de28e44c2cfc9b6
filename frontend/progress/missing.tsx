import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProgressReply } from '../../shared/contract/progress';

/** What would have to be known before there can be an honest range. */
export const Missing = ({ missing }: Pick<ProgressReply, 'missing'>) => {
  const { t } = useTranslation('progress');
  if (missing.length === 0) return null;

  return (
    <section className="card grid justify-items-start gap-1.5 p-4 lg:p-5" aria-labelledby="missing">
      <h2 id="missing" className="text-section font-semibold">
        {t('missing.title')}
      </h2>
      <ul className="grid list-disc gap-1 pl-5 text-pretty text-ink2">
        {missing.map((gap) => (
          <li key={gap}>{t(`missing.${gap}`)}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-x-5">
        <Link to="/activities" className="link inline-flex min-h-6 items-center">
          {t('missing.addRun')}
        </Link>
        <Link to="/welcome/$step" params={{ step: 'results' }} className="link inline-flex min-h-6 items-center">
          {t('missing.addResult')}
        </Link>
      </div>
    </section>
  );
};
