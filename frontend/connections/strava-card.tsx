import { useTranslation } from 'react-i18next';
import type { Connections } from '../../shared/contract/connection';
import { useFormat } from '../format';
import { Summary } from '../parts/summary';
import { ConnectStrava } from './connect-strava';
import { ScopeList } from './scope-list';
import { StravaConnected } from './strava-connected';

type Props = Readonly<{
  strava: Connections['strava'];
  /** Whether this runs on somebody's laptop, where a stand-in for Strava can be had. */
  isLaptop: boolean;
}>;

/** Strava: what it is asked for, what comes of that, and how to end it. */
export const StravaCard = ({ strava, isLaptop }: Props) => {
  const { t } = useTranslation('connections');

  return (
    <section aria-labelledby="strava" className="card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:p-5">
      <div className="flex items-center justify-between gap-3">
        <h2 id="strava" className="text-section font-semibold">
          {t('strava.title')}
        </h2>
        {strava.connected && <span className="chip chip-plain">{t('connected')}</span>}
      </div>
      {strava.configured && <p className="-mt-2 text-meta text-ink2">{t('strava.poweredBy')}</p>}
      {!strava.configured && <NotHere isLaptop={isLaptop} />}
      {strava.configured && (strava.connected ? <StravaConnected strava={strava} /> : <Offer strava={strava} />)}
      {strava.configured && <WhatFor forCoaching={strava.forCoaching} />}
    </section>
  );
};

const NotHere = ({ isLaptop }: Pick<Props, 'isLaptop'>) => {
  const { t } = useTranslation('connections');

  return (
    <div className="grid max-w-text gap-1.5 text-pretty text-ink2">
      <p>{t('strava.notHere')}</p>
      {isLaptop && (
        <p>
          {t('strava.laptop')}{' '}
          <code className="inline-block max-w-full rounded-chip bg-sunken px-1.5 py-0.5 text-meta">
            {t('strava.command')}
          </code>
        </p>
      )}
    </div>
  );
};

const Offer = ({ strava: { revokedAt } }: Pick<Props, 'strava'>) => {
  const { t } = useTranslation('connections');
  const format = useFormat();

  return (
    <>
      {revokedAt !== null && (
        <p className="max-w-text text-pretty">{t('strava.revoked', { when: format.moment(revokedAt) })}</p>
      )}
      <p className="max-w-text text-pretty text-ink2">{t('strava.text')}</p>
      <div>
        <h3 className="font-semibold">{t('strava.asks')}</h3>
        <ScopeList scopes={['activity:read', 'activity:read_all', 'read']} />
      </div>
      <ConnectStrava />
    </>
  );
};

/** What becomes of it, and what never does. */
const WhatFor = ({ forCoaching }: Pick<Props['strava'], 'forCoaching'>) => {
  const { t } = useTranslation('connections');

  return (
    <details className="group border-t border-line pt-3" open>
      <Summary className="font-semibold">{t('strava.use.title')}</Summary>
      <div className="mt-1.5 grid max-w-text gap-1.5 text-pretty text-ink2">
        <p>{t('strava.use.shown')}</p>
        <p>{t(forCoaching ? 'strava.use.coach' : 'strava.use.noCoach')}</p>
        <p>{t('strava.use.kept')}</p>
      </div>
    </details>
  );
};
