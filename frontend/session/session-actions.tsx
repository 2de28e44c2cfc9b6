import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionReply } from '../../shared/contract/plan';
import type { SessionOutcome } from '../../shared/domain/log/session-log';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { earliestTelling } from '../log/log-draft';
import type { useSessionLog } from '../log/use-session-log';

/** What can be done about a session, one component each. On a phone it stays at hand above the tabs. */
export const SessionActions = (props: SessionActionsProps) => {
  const { t } = useTranslation('session');

  return (
    <section className="session-actions" aria-label={t('actions')}>
      <TellActions {...props} />
    </section>
  );
};

type SessionActionsProps = Readonly<{
  reply: SessionReply;
  today: IsoDate;
  save: ReturnType<typeof useSessionLog>;
  /** The form is open: nothing is left to press. */
  isTelling: boolean;
  /** Opens the form in which a session's outcome is told. */
  onTell: (outcome: SessionOutcome) => void;
}>;

/** Done with one press, all else in a form; nothing once something was told. */
const TellActions = ({ reply: { session, log, ran }, today, save, isTelling, onTell }: SessionActionsProps) => {
  const { t } = useTranslation('log');
  if (log !== null || isTelling || session.date > addDays(today, earliestTelling)) return null;
  if (session.date > today && ran === null)
    return (
      <button type="button" className="btn btn-secondary" onClick={() => onTell('moved')}>
        {t('doneEarly')}
      </button>
    );

  // Figures stay with the runs that tell them: what is told is the day and the outcome.
  const { date, outcome: became } = ran ?? { date: session.date, outcome: 'done' as const };
  const markDone = () => {
    save.mutate({ date, outcome: became, effort: null, pain: null, note: '', actual: null });
    onTell(became);
  };

  return (
    <>
      <button type="button" className="btn btn-secondary" onClick={() => onTell('partly')}>
        {t('differently')}
      </button>
      <button type="button" className="btn btn-primary" onClick={markDone}>
        <Check size={20} strokeWidth={2} aria-hidden="true" />
        {t(ran ? 'sayHow' : 'markDone')}
      </button>
    </>
  );
};
