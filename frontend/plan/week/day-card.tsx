import { Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../../shared/contract/plan';
import type { Session } from '../../../shared/domain/session/session';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { sessionStatus } from '../session-status';
import { DayEntry } from './day-entry';

/** A day of the plan: its sessions, or rest. */
export const DayCard = ({ date, sessions, plan, today, planSpan, movable }: DayCardProps) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const isToday = date === today;
  const kinds = sessions.map(({ kind }) => kind);
  const looks = [
    'day',
    isToday && 'day-today',
    sessions.length === 0 && 'day-rest',
    sessions.length > 1 && 'day-two',
    kinds.every((kind) => kind === 'strength') && sessions.length > 0 && 'day-strength',
    kinds.includes('race') && 'day-race',
  ];

  return (
    <li data-day={date} className={looks.filter(Boolean).join(' ')}>
      <div className="day-date">
        <span aria-hidden="true">{format.weekday(date)}</span>
        <b aria-hidden="true">{format.dayOfMonth(date)}</b>
        <span className="sr-only">{isToday ? t('days.today', { day: format.day(date) }) : format.day(date)}</span>
      </div>
      <div className="day-sessions">
        {sessions.length === 0 && <Rest date={date} planSpan={planSpan} />}
        {[...sessions].sort(runsFirst).map((session, index) => (
          <DayEntry
            key={session.id}
            session={session}
            goal={plan.goal}
            status={sessionStatus(session.id, plan)}
            isSecond={index > 0}
            planId={plan.planId}
            isMovable={movable.has(session.id)}
          />
        ))}
      </div>
    </li>
  );
};

const runsFirst = (one: Session, other: Session): number =>
  Number(one.kind === 'strength') - Number(other.kind === 'strength');

/** First and last day that the plan speaks of. */
export type PlanSpan = Readonly<{ first: IsoDate; last: IsoDate }>;

type DayCardProps = Readonly<{
  date: IsoDate;
  sessions: readonly Session[];
  plan: Pick<PlanReply, 'planId' | 'goal' | 'logs' | 'changed'>;
  today: IsoDate;
  planSpan: PlanSpan;
  /** Ids of the sessions that may still go to another day. */
  movable: ReadonlySet<string>;
}>;

const Rest = ({ date, planSpan }: Readonly<{ date: IsoDate; planSpan: PlanSpan }>) => {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const place = date < planSpan.first ? 'before' : date > planSpan.last ? 'after' : null;

  return (
    <div className="entry">
      <div>
        <h3>{t(place === null ? 'days.rest' : `days.${place}`)}</h3>
        <p className="text-meta text-ink2">
          {place === null && t('days.restText')}
          {place === 'before' && t('days.beforeText', { day: format.day(planSpan.first) })}
          {place === 'after' && t('days.afterText')}
        </p>
      </div>
      <div className="entry-picture entry-icon text-ink3">
        <Moon size={26} strokeWidth={1.75} aria-hidden="true" />
      </div>
    </div>
  );
};
