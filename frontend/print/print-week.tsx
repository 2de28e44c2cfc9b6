import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { PlanWeekReply } from '../../shared/contract/plan';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { MiniProfile } from '../charts/mini-profile';
import { zoneText } from '../charts/zone-colours';
import { useFormat } from '../format';
import { Dumbbell } from '../parts/dumbbell';
import { effortOf, namingZone } from '../session/effort';
import { sessionLength } from '../session/session-length';
import { raceName, sessionTitle } from '../session/session-title';

type Props = Readonly<{ week: PlanWeekReply; goal: GoalReply }>;

/** A week on paper: what it adds up to, and its seven days. */
export const PrintWeek = ({ week, goal }: Props) => {
  const { t } = useTranslation('calendar');
  const { t: planWords } = useTranslation('plan');
  const format = useFormat();

  return (
    <section className="printed-week">
      <header className="flex flex-wrap items-baseline gap-x-2.5">
        <h3 className="font-semibold">
          {t('print.week', { number: week.number, phase: planWords(`phases.${week.phase}`) })}
        </h3>
        <p className="eyebrow">{format.days(week.monday, addDays(week.monday, 6))}</p>
        {week.recovery && (
          <p className="eyebrow">
            <span aria-hidden="true" className="hatched mr-1.5 inline-block h-2.5 w-6" />
            {t('print.recovery')}
          </p>
        )}
        <p className="num ml-auto">
          {t('print.total', { distance: format.distance(week.volume), time: format.duration(week.duration) })}
        </p>
      </header>
      <ol className="printed-days">
        {Array.from({ length: 7 }, (_, day) => addDays(week.monday, day)).map((date) => (
          <Day key={date} date={date} goal={goal} sessions={week.sessions.filter((session) => session.date === date)} />
        ))}
      </ol>
    </section>
  );
};

type DayProps = Readonly<{ date: IsoDate; goal: GoalReply; sessions: readonly Session[] }>;

const Day = ({ date, goal, sessions }: DayProps) => {
  const { t } = useTranslation('calendar');
  const format = useFormat();
  const run = sessions.find((session) => effortOf(session) !== null);

  return (
    <li className={`printed-day ${sessions.length === 0 ? 'printed-rest' : ''}`}>
      <p className="flex justify-between gap-1 text-ink2">
        <span>{format.weekday(date)}</span>
        <span className="num">{format.dayOfMonth(date)}</span>
      </p>
      {sessions.length === 0 && <p className="text-ink2">{t('print.rest')}</p>}
      {sessions.map((session) => (
        <Entry key={session.id} session={session} goal={goal} />
      ))}
      {run && (
        <div className="printed-shape">
          <MiniProfile sections={run.sections} />
        </div>
      )}
    </li>
  );
};

const Entry = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const effort = effortOf(session);
  const zone = effort && namingZone(effort, session.kind);

  return (
    <div className="mt-0.5">
      <p className={`printed-name font-semibold ${session.kind === 'strength' ? 'text-sct' : ''}`}>
        {session.kind === 'strength' && <Dumbbell size={12} />}{' '}
        {raceName(session, goal) ?? sessionTitle(session, format, t)}
      </p>
      <p>
        {zone !== null && session.kind !== 'race' && (
          <b className={`font-semibold ${zoneText[zone]}`}>{t('zoneShort', { zone })} </b>
        )}
        {sessionLength(session, format)}
      </p>
      {effort?.pace && session.kind !== 'race' && <p className="text-ink2">{format.paceRange(effort.pace)}</p>}
    </div>
  );
};
