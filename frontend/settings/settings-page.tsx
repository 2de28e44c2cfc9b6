import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';
import { ZoneTable } from '../zones/zone-table';
import { Account } from './account';
import { Appearance } from './appearance';
import { Shortcuts } from './shortcuts';
import { Units } from './units';

/** /settings: what an athlete may want otherwise. */
export const SettingsPage = () => {
  const { t } = useTranslation('settings');
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const config = useQuery({ ...operationQuery('getConfig', { params: {} }), staleTime: Number.POSITIVE_INFINITY });
  const format = useFormat();

  return (
    <>
      <PageHeading title={t('title')} />
      <div className="mt-4.5 grid max-w-[46rem] grid-cols-[minmax(0,1fr)] gap-4.5">
        <Part title={t('appearance.title')}>
          <Appearance />
        </Part>
        <Part title={t('shortcuts.title')}>
          <Shortcuts />
        </Part>
        {athlete.error && !athlete.data && <Failure error={athlete.error} onRetry={() => void athlete.refetch()} />}
        {athlete.isPending && <Bones />}
        {athlete.data?.profile && (
          <>
            <Part title={t('units.title')}>
              <Units profile={athlete.data.profile} />
            </Part>
            <Part title={t('answers.title')}>
              <p className="max-w-[58ch] text-pretty text-ink2">{t('answers.text')}</p>
              <Link
                to="/welcome/$step"
                params={{ step: 'review' }}
                className="btn btn-secondary mt-3 justify-self-start"
              >
                {t('answers.change')}
              </Link>
            </Part>
          </>
        )}
        {athlete.data?.fitness && athlete.data.zones && (
          <ZoneTable fitness={athlete.data.fitness} zones={athlete.data.zones} format={format} />
        )}
        {config.data && (
          <Part title={t('coach.title')}>
            <p className="max-w-[58ch] text-pretty text-ink2">{t(`coach.${config.data.coach}`)}</p>
          </Part>
        )}
        <Part title={t('account.title')}>
          <Account expiresAt={athlete.data?.expiresAt ?? null} inbox={config.data?.localInbox ?? null} />
        </Part>
      </div>
    </>
  );
};

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="card grid gap-1 p-4 lg:p-5">
    <h2 className="text-section font-semibold">{title}</h2>
    {children}
  </section>
);

const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-32 rounded-card" />
      <div className="bone h-80 rounded-card" />
    </div>
  </Loading>
);
