import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { SettingsHead } from '../settings/settings-frame';
import { DeleteCard } from './delete-card';
import { ExportCard } from './export-card';

const kept = ['you', 'training', 'runs', 'talk', 'calls'] as const;
const never = ['sold', 'identity', 'strava', 'logs'] as const;

/** /settings/privacy: what is kept and why, what a model is shown, and the way to take all of it along or away. */
export const PrivacyPage = () => {
  const { t } = useTranslation('privacy');
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const config = useQuery({ ...operationQuery('getConfig', { params: {} }), staleTime: Number.POSITIVE_INFINITY });

  const missing = [athlete, config].find(({ data, error }) => error && data === undefined);
  const planId = athlete.data?.planId;

  return (
    <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={t('title')} lead={t('lead')} />
      <Part title={t('kept.title')}>
        <dl className="grid gap-3">
          {kept.map((what) => (
            <div key={what}>
              <dt className="font-medium">{t(`kept.${what}.what`)}</dt>
              <dd className="max-w-text text-pretty text-ink2">{t(`kept.${what}.why`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('model.title')}>
        {(config.isPending || athlete.isPending) && (
          <Loading>
            <div className="bone h-11" />
          </Loading>
        )}
        {config.data && <p className="max-w-text text-pretty text-ink2">{t(`model.${config.data.coach}`)}</p>}
        {planId && (
          <Link
            to="/receipts/$planId"
            params={{ planId }}
            className="link inline-flex min-h-6 items-center justify-self-start"
          >
            {t('model.receipts')}
          </Link>
        )}
        {missing && <Failure error={missing.error} onRetry={() => void missing.refetch()} />}
      </Part>
      <Part title={t('never.title')}>
        <ul className="grid list-disc gap-1.5 pl-5 text-ink2">
          {never.map((what) => (
            <li key={what} className="max-w-text text-pretty">
              {t(`never.${what}`)}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('export.title')}>
        <ExportCard />
      </Part>
      <Part title={t('delete.title')}>
        <DeleteCard />
      </Part>
    </div>
  );
};

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="card grid gap-3 p-4 lg:p-5">
    <h2 className="text-section font-semibold">{title}</h2>
    {children}
  </section>
);
