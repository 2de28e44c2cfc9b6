import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanReply, PlanWeekReply } from '../../../shared/contract/plan';
import { addDays, type IsoDate } from '../../../shared/domain/units/calendar';
import { BusyButton } from '../../move/busy-button';
import { DragSessions } from '../../move/drag-sessions';
import { movableSessions } from '../movable-sessions';
import { DayCard, type PlanSpan } from './day-card';

/** Monday to Sunday, rest days too. */
export const WeekDays = ({ plan, week, today }: WeekDaysProps) => {
  const { t } = useTranslation('plan');
  const movable = movableSessions(plan, [week], today);
  const days = useRef<HTMLOListElement>(null);
  const dates = Array.from({ length: 7 }, (_, day) => addDays(week.monday, day));

  return (
    <section className="week-days" aria-labelledby="days">
      <h2 id="days" className="sr-only">
        {dates.includes(today) ? t('days.title') : t('days.titleOther', { number: week.number })}
      </h2>
      {movable.size > 0 && <DragSessions within={days} plan={plan} view="week" />}
      <ol ref={days} className="@container grid grid-cols-1 gap-2 lg:grid-cols-7">
        {dates.map((date) => (
          <DayCard
            key={date}
            date={date}
            sessions={week.sessions.filter((session) => session.date === date)}
            plan={plan}
            today={today}
            planSpan={spanOf(plan, week)}
            movable={movable}
          />
        ))}
      </ol>
      {movable.size > 0 && <BusyButton planId={plan.planId} week={week} today={today} />}
    </section>
  );
};

type WeekDaysProps = Readonly<{ plan: PlanReply; week: PlanWeekReply; today: IsoDate }>;

/** The plan speaks from its first session to the race, or to its last Sunday when there is none. */
const spanOf = ({ weeks, raceDay }: PlanReply, shown: PlanWeekReply): PlanSpan => {
  const first = weeks.find(({ sessions }) => sessions.length > 0)?.sessions[0]?.date ?? shown.monday;
  const lastMonday = weeks.at(-1)?.monday ?? shown.monday;

  return { first, last: raceDay ?? addDays(lastMonday, 6) };
};
