import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile, AthleteReply } from '../../shared/contract/athlete';
import { operationQuery } from '../api/operation-query';
import { BackLink } from '../parts/back-link';
import { Failure } from '../parts/failure';
import { Loading } from '../parts/loading';
import { PageHeading } from '../parts/page-heading';

type Props = Readonly<{
  title: string;
  lead: string;
  /** What can be set, once the athlete is known. */
  children: (athlete: AthleteReply, profile: AthleteProfile) => ReactNode;
}>;

/** A page of the settings: its name, the way back, and what is set there once the athlete is known. */
export const SettingsFrame = ({ title, lead, children }: Props) => {
  const { data, error, refetch } = useQuery(operationQuery('getAthlete', { params: {} }));

  return (
    <div className="grid max-w-column grid-cols-[minmax(0,1fr)] gap-4.5">
      <SettingsHead title={title} lead={lead} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Bones />}
      {data && (data.profile === null ? <NothingYet /> : children(data, data.profile))}
    </div>
  );
};

/** The name of a page of the settings, and the way back. */
export const SettingsHead = ({ title, lead }: Pick<Props, 'title' | 'lead'>) => {
  const { t } = useTranslation('settings');

  return (
    <div>
      <BackLink to="/settings">{t('title')}</BackLink>
      <PageHeading title={title} />
      <p className="mt-2 max-w-text text-balance text-ink2">{lead}</p>
    </div>
  );
};

/** The bones of a form. */
export const Bones = () => (
  <Loading>
    <div className="grid gap-4.5">
      <div className="bone h-44 rounded-card" />
      <div className="bone h-80 rounded-card" />
    </div>
  </Loading>
);

/** Somebody who has not answered the first questions has nothing to change. */
export const NothingYet = () => {
  const { t } = useTranslation('settings');

  return (
    <section className="card grid justify-items-start gap-1.5 p-5">
      <h2 className="text-section font-semibold">{t('nothing.title')}</h2>
      <p className="max-w-text text-pretty text-ink2">{t('nothing.text')}</p>
      <Link to="/welcome/$step" params={{ step: 'goal' }} className="btn btn-primary mt-2">
        {t('nothing.start')}
      </Link>
    </section>
  );
};
