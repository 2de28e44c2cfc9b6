import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';
import { Said } from '../i18n/said';
import type { Waiting } from '../outbox/report';

/** Reports made without a network that the API refused afterwards. */
export const RefusedReports = ({ reports }: Readonly<{ reports: readonly Waiting[] }>) =>
  reports.length === 0 ? null : (
    <div className="grid gap-3">
      {reports.map((report) => (
        <Refused key={report.key} waiting={report} />
      ))}
    </div>
  );

const Refused = ({ waiting }: Readonly<{ waiting: Waiting }>) => {
  const { t } = useTranslation('offline');
  const format = useFormat();
  const { report, refusal, at } = waiting;
  const when = format.since(at, new Date());
  const drop = async () => {
    const { deviceOutbox } = await import('../outbox/device-outbox');
    await deviceOutbox.drop(waiting);
  };

  return (
    <section role="alert" className="card grid justify-items-start gap-1.5 border-edge p-4">
      <h2 className="text-body font-semibold tracking-[-0.015em]">{t('refused.title')}</h2>
      <p>
        {report.name === 'putCheckIn' && t('refused.checkIn', { week: String(report.input.params.week), when })}
        {report.name === 'putSetLog' && t('refused.sets', { when })}
        {(report.name === 'putSessionLog' || report.name === 'deleteSessionLog') && t('refused.log', { when })}
      </p>
      <p className="max-w-text text-pretty text-ink2">
        <Said>{refusal?.detail ?? ''}</Said>
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2.5">
        <Place report={report} />
        <button type="button" className="btn btn-secondary" onClick={() => void drop()}>
          {t('refused.drop')}
        </button>
      </div>
    </section>
  );
};

const Place = ({ report }: Readonly<{ report: Waiting['report'] }>) => {
  const { t } = useTranslation('offline');
  if (report.name === 'putCheckIn')
    return (
      <Link to="/checkin/$week" params={{ week: String(report.input.params.week) }} className="btn btn-primary">
        {t('refused.open')}
      </Link>
    );
  const to = report.name === 'putSetLog' ? '/session/$sessionId/strength' : '/session/$sessionId';

  return (
    <Link to={to} params={{ sessionId: report.input.params.sessionId }} className="btn btn-primary">
      {t('refused.open')}
    </Link>
  );
};
