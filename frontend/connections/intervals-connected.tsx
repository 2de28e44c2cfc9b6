import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connections } from '../../shared/contract/connection';
import { call } from '../api-client';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Failure } from '../parts/failure';
import { DisconnectDialog } from './disconnect-dialog';
import { PullLine } from './pull-line';
import { useConnectionsChange } from './use-connections';

/** A key of intervals.icu that is kept: what it has brought, more of it, and the way out. */
export const IntervalsConnected = ({ intervals }: Readonly<{ intervals: Connections['intervals'] }>) => {
  const { t } = useTranslation('connections');
  const format = useFormat();
  const [isLeaving, setLeaving] = useState(false);
  const sync = useConnectionsChange(() => call('syncIntervals', { params: {} }));
  const disconnect = useConnectionsChange(() => call('disconnectIntervals', { params: {} }), {
    onSuccess: () => announce(t('intervals.isDisconnected')),
  });
  const { athleteId, connectedAt, lastSync, pull } = intervals;
  const isUnderWay = pull?.status === 'running' || pull?.status === 'waiting';

  return (
    <>
      <p className="text-ink2">
        {athleteId !== null && t('intervals.as', { athleteId })}{' '}
        {connectedAt !== null && t('since', { when: format.moment(connectedAt) })}{' '}
        {lastSync !== null && t('lastSync', { when: format.moment(lastSync) })}
      </p>
      {pull && <PullLine pull={pull} of="intervals" />}
      {sync.error && <Failure error={sync.error} />}
      <div className="flex flex-wrap gap-2.5">
        <button
          type="button"
          className="btn btn-secondary"
          disabled={sync.isPending || isUnderWay}
          onClick={() => sync.mutate()}
        >
          {t('intervals.sync')}
        </button>
        <button type="button" className="btn btn-secondary" onClick={() => setLeaving(true)}>
          {t('intervals.disconnect')}
        </button>
      </div>
      {isLeaving && (
        <DisconnectDialog
          title={t('intervals.leave.title')}
          text={t('intervals.leave.text')}
          confirm={t('intervals.leave.confirm')}
          isPending={disconnect.isPending}
          error={disconnect.error}
          onConfirm={() => disconnect.mutate()}
          onClose={() => setLeaving(false)}
        />
      )}
    </>
  );
};
