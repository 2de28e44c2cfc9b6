import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connections } from '../../shared/contract/connection';
import { wantedScopes } from '../../shared/contract/outside/strava-scopes';
import { call } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { ConnectStrava } from './connect-strava';
import { DisconnectDialog } from './disconnect-dialog';
import { PullLine } from './pull-line';
import { ScopeList } from './scope-list';
import { useConnectionsChange } from './use-connections';

/** A connection with Strava that stands: what was allowed, how far the fetching has come, and the way out. */
export const StravaConnected = ({ strava }: Readonly<{ strava: Connections['strava'] }>) => {
  const { t } = useTranslation('connections');
  const format = useFormat();
  const [isLeaving, setLeaving] = useState(false);
  const disconnect = useConnectionsChange(() => call('disconnectStrava', { params: {} }), {
    onSuccess: () => {
      announce(t('strava.isDisconnected'));
      setLeaving(false);
    },
  });
  const { connectedAt, lastSync, missing, backfill } = strava;

  return (
    <>
      <p className="text-ink2">
        {connectedAt !== null && t('since', { when: format.moment(connectedAt) })}{' '}
        {lastSync !== null && t('lastSync', { when: format.moment(lastSync) })}
      </p>
      {backfill && <PullLine pull={backfill} of="strava" />}
      <div>
        <h3 className="font-semibold">{t('strava.allowed')}</h3>
        <ScopeList scopes={wantedScopes} missing={missing} />
      </div>
      {missing.length > 0 && (
        <>
          <p className="max-w-text text-pretty">{t('strava.unticked')}</p>
          <ConnectStrava again />
        </>
      )}
      <button type="button" className="btn btn-secondary justify-self-start" onClick={() => setLeaving(true)}>
        {t('strava.disconnect')}
      </button>
      {isLeaving && (
        <DisconnectDialog
          title={t('strava.leave.title')}
          text={t('strava.leave.text')}
          confirm={t('strava.leave.confirm')}
          isPending={disconnect.isPending}
          error={disconnect.error}
          onConfirm={() => disconnect.mutate()}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
};
