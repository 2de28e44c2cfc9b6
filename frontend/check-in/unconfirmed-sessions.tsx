import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../shared/contract/plan';
import { sourcesOf } from '../activities/sources-of';
import { useFormat } from '../format';
import { ConfirmRecorded } from '../log/confirm-recorded';
import { ownWord } from '../log/own-word';
import { raceName } from '../session/session-title';

/** Sessions known only from runs that a coach may not see, each with a way for the athlete to confirm it. */
export const UnconfirmedSessions = ({ ids, plan }: Readonly<{ ids: readonly string[]; plan: PlanReply }>) => {
  const { t } = useTranslation(['check-in', 'activities', 'session']);
  const format = useFormat();
  const rows = unconfirmed(plan, ids);
  if (rows.length === 0) return null;
  const sources = format.list(sourcesOf(rows.map(({ ran }) => ran)).map((from) => t(`activities:provenances.${from}`)));

  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="max-w-text text-meta text-pretty text-ink2">{t('activities:session.notForCoach', { sources })}</p>
      <ul className="mt-1.5 grid gap-2.5">
        {rows.map(({ session, ran, report }) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
            <p id={`recorded-${session.id}`}>
              <span className="text-ink2">{format.weekday(session.date)}</span>{' '}
              <span className="font-medium">{raceName(session, plan.goal) ?? t(`session:names.${session.kind}`)}</span>{' '}
              <span className="num">
                {[ran.actual.distance > 0 && format.about(ran.actual.distance), format.clock(ran.actual.duration)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <ConfirmRecorded sessionId={session.id} report={report} of={`recorded-${session.id}`} />
          </li>
        ))}
      </ul>
    </div>
  );
};

const unconfirmed = ({ weeks, ran: all }: PlanReply, ids: readonly string[]) =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ id }) => ids.includes(id))
    .flatMap((session) => {
      const ran = all.find(({ sessionId }) => sessionId === session.id);
      // A check-in counts as unconfirmed only what was not told of.
      const report = ran === undefined ? null : ownWord(ran, null);
      return ran === undefined || report === null ? [] : [{ session, ran, report }];
    });
