import { CircleCheck, CircleDashed, CircleSlash, type LucideIcon, Repeat2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import { daysToMakeUp } from '../../shared/domain/adjustment/days-to-make-up';
import type { SessionLog, SessionOutcome } from '../../shared/domain/log/session-log';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { aboutLog } from '../outbox/report';
import { WillBeSent } from '../outbox/will-be-sent';
import { Failure } from '../parts/failure';
import { Told } from './told';
import type { useSessionLog } from './use-session-log';

// A session is looked at more often than told of.
const LogForm = lazy(async () => ({ default: (await import('./log-form')).LogForm }));
const MissedWays = lazy(async () => ({ default: (await import('./missed-ways')).MissedWays }));

const icons: Readonly<Record<SessionOutcome, LucideIcon>> = {
  done: CircleCheck,
  partly: CircleDashed,
  skipped: CircleSlash,
  moved: Repeat2,
};

/** How a session went: as told, or being told; nothing while there is neither. */
export const LogCard = ({ reply, today, save, telling, onTelling }: LogCardProps) => {
  const { t } = useTranslation('log');
  const log = reply.log;
  const heading = useHeadingFocus(telling !== null);
  const close = useClosing(log !== null, () => onTelling(null));
  // What was refused is not lost: it stands in the form again.
  const refused = save.error && save.variables ? { ...save.variables, sessionId: reply.session.id } : null;
  if (log === null && telling === null && save.error === null) return null;

  return (
    <section className="card grid content-start gap-3.5 p-4 lg:p-5" aria-labelledby="log">
      <h2 id="log" ref={heading} tabIndex={-1} className="flex items-center gap-2 text-section font-semibold">
        {log === null || telling !== null ? t('title') : <Outcome log={log} planned={reply.session.date} />}
      </h2>
      {telling === null ? (
        log && (
          <AsTold
            reply={reply}
            log={log}
            today={today}
            onCorrect={() => onTelling(log.outcome)}
            onRemove={() => save.mutate(null)}
          />
        )
      ) : (
        <Suspense fallback={null}>
          <LogForm
            key={telling}
            session={reply.session}
            log={refused ?? log}
            outcome={telling}
            today={today}
            isSaving={save.isPending}
            onCancel={() => onTelling(null)}
            onSave={(report) => {
              save.mutate(report, { onError: () => onTelling(report.outcome) });
              close();
            }}
          />
        </Suspense>
      )}
      <WillBeSent about={aboutLog(reply.session.id)} />
      {save.error && <Failure error={save.error} />}
    </section>
  );
};

type LogCardProps = Readonly<{
  reply: SessionReply;
  today: IsoDate;
  save: ReturnType<typeof useSessionLog>;
  /** The outcome that is being told; null when nothing is. */
  telling: SessionOutcome | null;
  onTelling: (outcome: SessionOutcome | null) => void;
}>;

/** The form opens far from the button that opened it: reading goes on at its heading. */
const useHeadingFocus = (isOpen: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpen) heading.current?.focus();
  }, [isOpen]);

  return heading;
};

/** Closes the form once what it told is on screen: a card that was gone in between would lose the focus. */
const useClosing = (isTold: boolean, onClosed: () => void) => {
  const [isClosing, setClosing] = useState(false);
  useEffect(() => {
    if (!isClosing || !isTold) return;
    setClosing(false);
    onClosed();
  }, [isClosing, isTold, onClosed]);

  return () => setClosing(true);
};

const Outcome = ({ log, planned }: Readonly<{ log: SessionLog; planned: IsoDate }>) => {
  const { t } = useTranslation('log');
  const format = useFormat();
  const Icon = icons[log.outcome];

  return (
    <>
      <Icon
        size={22}
        strokeWidth={1.75}
        aria-hidden="true"
        className={log.outcome === 'skipped' ? 'text-ink3' : 'text-ok'}
      />
      {log.date === planned ? t(`status.${log.outcome}`) : t('movedTo', { day: format.shortDay(log.date) })}
    </>
  );
};

type AsToldProps = Readonly<{
  reply: SessionReply;
  log: SessionLog;
  today: IsoDate;
  onCorrect: () => void;
  onRemove: () => void;
}>;

const AsTold = ({ reply, log, today, onCorrect, onRemove }: AsToldProps) => {
  const { t } = useTranslation('log');
  const isToDecide = log.outcome === 'skipped' && today <= addDays(reply.session.date, daysToMakeUp);

  return (
    <>
      <Told session={reply.session} log={log} />
      {isToDecide && (
        <Suspense fallback={null}>
          <MissedWays sessionId={reply.session.id} />
        </Suspense>
      )}
      <div className="flex flex-wrap gap-x-4.5 gap-y-1">
        <button type="button" className="btn btn-secondary" onClick={onCorrect}>
          {t('correct')}
        </button>
        <button type="button" className="btn btn-quiet" onClick={onRemove}>
          {t('remove')}
        </button>
      </div>
    </>
  );
};
