import { Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { PlanWeek } from '../../../shared/domain/plan/plan';
import type { Session } from '../../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { EntryFacts } from '../../plan/week/entry-facts';
import { EntryPicture } from '../../plan/week/entry-picture';
import { EffortChip } from '../../session/effort-chip';
import { sessionName } from '../../session/session-title';

type Props = Readonly<{
  week: PlanWeek;
  goal: GoalReply;
  /** Id of the session that is open. */
  chosen: string | null;
  onChoose: (id: string) => void;
}>;

/** The seven days of a week, as they look in the plan; a press opens a session below. */
export const LiveWeek = ({ week, ...props }: Props) => {
  const { t } = useTranslation('landing');
  const days = Array.from({ length: 7 }, (_, day) => addDays(week.monday, day));

  return (
    <ol
      aria-label={t('live.days', { number: week.number })}
      className="@container grid gap-2 lg:grid-cols-7 lg:gap-2.5"
    >
      {days.map((date) => (
        <Day key={date} date={date} sessions={week.sessions.filter((session) => session.date === date)} {...props} />
      ))}
    </ol>
  );
};

type DayProps = Omit<Props, 'week'> & Readonly<{ date: IsoDate; sessions: readonly Session[] }>;

const Day = ({ date, sessions, goal, chosen, onChoose }: DayProps) => {
  const format = useFormat();
  const looks = [
    'day',
    sessions.length === 0 && 'day-rest',
    sessions.length > 1 && 'day-two',
    sessions.length > 0 && sessions.every(({ kind }) => kind === 'strength') && 'day-strength',
    sessions.some(({ kind }) => kind === 'race') && 'day-race',
  ];

  return (
    <li className={looks.filter(Boolean).join(' ')}>
      <div className="day-date">
        <span aria-hidden="true">{format.weekday(date)}</span>
        <b aria-hidden="true">{format.dayOfMonth(date)}</b>
        <span className="sr-only">{format.day(date)}</span>
      </div>
      <div className="day-sessions">
        {sessions.length === 0 && <Rest />}
        {sessions.map((session, index) => (
          <div key={session.id} className={`entry ${index > 0 ? 'entry-second' : 'entry-first'}`}>
            <div>
              <h4>
                <Open session={session} isOpen={session.id === chosen} onChoose={onChoose} />
              </h4>
              <EntryFacts session={session} goal={goal} />
            </div>
            <div className={`entry-chip ${session.kind === 'race' ? '' : 'entry-chip-zone'}`}>
              <EffortChip session={session} />
            </div>
            {index === 0 && <EntryPicture session={session} />}
          </div>
        ))}
      </div>
    </li>
  );
};

type OpenProps = Readonly<{ session: Session; isOpen: boolean; onChoose: (id: string) => void }>;

const Open = ({ session, isOpen, onChoose }: OpenProps) => {
  const { t } = useTranslation('session');

  return (
    <button
      type="button"
      className="text-left font-semibold"
      aria-pressed={isOpen}
      onClick={() => onChoose(session.id)}
    >
      {sessionName(session, t)}
    </button>
  );
};

const Rest = () => {
  const { t } = useTranslation('plan');

  return (
    <div className="entry">
      <div>
        <h4>{t('days.rest')}</h4>
        <p className="text-meta text-ink2">{t('days.restText')}</p>
      </div>
      <div className="entry-picture entry-icon text-ink3">
        <Moon size={26} strokeWidth={1.75} aria-hidden="true" />
      </div>
    </div>
  );
};
