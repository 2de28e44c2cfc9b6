import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import type { CheckInReply } from '../../shared/contract/check-in';
import type { PlanReply } from '../../shared/contract/plan';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { metres } from '../../shared/domain/units/quantity';
import { operationQuery } from '../api/operation-query';
import { useFormat } from '../format';
import { raceName } from '../session/session-title';
import { UnconfirmedSessions } from './unconfirmed-sessions';

/** What is known of the week already: planned beside told, and each session with a way to tell of it. */
export const WeekFactsCard = ({
  reply: { facts, monday, unconfirmed },
  plan,
  today,
}: Readonly<{ reply: CheckInReply; plan: PlanReply; today: IsoDate }>) => {
  const { t } = useTranslation('check-in');
  const { t: name } = useTranslation('session');
  const format = useFormat();
  const { planned, done } = facts;
  const { data: recorded } = useQuery(
    operationQuery('listActivities', { params: {}, query: { from: monday, to: addDays(monday, 6) } }),
  );
  const runs = recorded?.activities ?? [];
  const stateOf = ({ sessionId, date, outcome }: (typeof facts.sessions)[number]) => {
    if (unconfirmed.includes(sessionId)) return 'recorded';
    return outcome ?? (date > today ? 'ahead' : 'untold');
  };
  const untold = facts.sessions.filter(({ outcome, date }) => outcome === null && date <= today).length;

  return (
    <section className="card p-4 lg:p-5" aria-labelledby="facts">
      <h2 id="facts" className="text-section font-semibold">
        {t('facts.title')}
      </h2>
      <p className="num mt-1.5 text-fact">
        {t('facts.sum', { done: format.distanceFigure(done.distance), planned: format.distance(planned.distance) })}
      </p>
      <p className="text-ink2">{t('facts.sessions', { done: done.sessions, count: planned.sessions })}</p>
      {runs.length > 0 && <Recorded runs={runs} />}
      <ul className="mt-2.5 grid">
        {facts.sessions.map((session) => (
          <li
            key={session.sessionId}
            className="flex min-h-10 flex-wrap items-center justify-between gap-x-3 border-t border-line"
          >
            <Link
              to="/session/$sessionId"
              params={{ sessionId: session.sessionId }}
              className="inline-flex min-h-10 min-w-0 items-center gap-2.5"
            >
              <span className="w-9 text-ink2">{format.weekday(session.date)}</span>
              <span className="font-medium">{raceName(session, plan.goal) ?? name(`names.${session.kind}`)}</span>
            </Link>
            <span className={`ml-auto py-1 text-meta ${session.outcome === null ? 'text-ink3' : 'text-ink2'}`}>
              {t(`facts.outcomes.${stateOf(session)}`)}
            </span>
          </li>
        ))}
      </ul>
      {untold > 0 && <p className="mt-1.5 text-meta text-pretty text-ink2">{t('facts.untold', { count: untold })}</p>}
      <UnconfirmedSessions ids={unconfirmed} plan={plan} />
    </section>
  );
};

/** What was recorded in the week, and by which source; the sum above is what the athlete reported. */
const Recorded = ({ runs }: Readonly<{ runs: readonly ActivityView[] }>) => {
  const { t } = useTranslation(['check-in', 'activities']);
  const format = useFormat();
  const distance = metres(runs.reduce((sum, run) => sum + run.distance, 0));
  const sources = format.list([...new Set(runs.map(({ from }) => t(`activities:grounds.${from.source}`)))]);

  return (
    <p className="text-ink2">
      {t('check-in:facts.recorded', { distance: format.distance(distance), count: runs.length, sources })}{' '}
      <Link to="/activities" className="link">
        {t('check-in:facts.seeRuns')}
      </Link>
    </p>
  );
};
