import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionReport } from '../../shared/contract/session-log';
import { aboutLog } from '../outbox/report';
import { useWaitingAbout } from '../outbox/waiting';
import { WillBeSent } from '../outbox/will-be-sent';
import { Failure } from '../parts/failure';
import { useSessionLog } from './use-session-log';

/** Tells of a session that runs were recorded of, with one press: that it was done is the athlete's own word then. */
export const ConfirmRecorded = ({ sessionId, report, of }: ConfirmRecordedProps) => {
  const { t } = useTranslation('log');
  const save = useSessionLog(sessionId);
  const isWaiting = useWaitingAbout(aboutLog(sessionId)) !== null;

  return (
    <div className="grid justify-items-start gap-1.5">
      {!isWaiting && (
        <button
          type="button"
          className="btn btn-secondary"
          aria-describedby={of}
          disabled={save.isPending}
          onClick={() => save.mutate(report)}
        >
          <Check size={20} strokeWidth={2} aria-hidden="true" />
          {t(report.outcome === 'partly' ? 'confirmPartly' : 'confirmDone')}
        </button>
      )}
      <WillBeSent about={aboutLog(sessionId)} />
      {save.error && <Failure error={save.error} />}
    </div>
  );
};

type ConfirmRecordedProps = Readonly<{
  sessionId: string;
  report: SessionReport;
  /** The id of the element that says which session it is. */
  of: string;
}>;
