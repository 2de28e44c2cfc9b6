import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import type { PlanReply } from '../../shared/contract/plan';
import { daysBetween, type IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { announce } from '../parts/announcements';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { raceName, sessionTitle } from '../session/session-title';
import { useLinkActivity } from './use-activity-changes';

type Props = Readonly<{ activity: ActivityView; plan: Pick<PlanReply, 'weeks' | 'goal'> }>;

/** Which session of the plan a run was, how that is known, and the way to say otherwise. */
export const MatchCard = ({ activity, plan }: Props) => {
  const { t } = useTranslation('activities');
  const link = useLinkActivity(activity.activityId);
  const [isChoosing, setChoosing] = useState(false);
  const say = (sessionIds: readonly string[] | null) => {
    setChoosing(false);
    link.mutate(sessionIds, { onSuccess: () => announce(t('match.saved')) });
  };
  const { match, candidates } = activity;
  const asks = match === null && candidates.length > 0;

  return (
    <section
      className={`card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 lg:p-5 ${asks ? 'border-ink' : ''}`}
      aria-labelledby="match"
    >
      {asks ? (
        <Question activity={activity} plan={plan} isBusy={link.isPending} onSay={say} />
      ) : (
        <Known activity={activity} plan={plan}>
          <button type="button" className="btn btn-secondary" onClick={() => setChoosing(true)}>
            {t(match?.sessionIds.length ? 'match.another' : 'match.choose')}
          </button>
          {match !== null && match.sessionIds.length > 0 && (
            <button type="button" className="btn btn-quiet" disabled={link.isPending} onClick={() => say([])}>
              {t('match.unlink')}
            </button>
          )}
          {match?.kind === 'linked' && (
            <button type="button" className="btn btn-quiet" disabled={link.isPending} onClick={() => say(null)}>
              {t('match.leave')}
            </button>
          )}
        </Known>
      )}
      {link.error && <Failure error={link.error} />}
      {isChoosing && (
        <Dialog title={t('match.title')} onClose={() => setChoosing(false)}>
          <Choices ids={sessionsNear(activity.date, plan)} plan={plan} isBusy={link.isPending} onSay={say} />
        </Dialog>
      )}
    </section>
  );
};

/** So many days from a run may its session lie. */
const mostDaysApart = 7;

const sessionsNear = (day: IsoDate, { weeks }: Props['plan']): readonly string[] =>
  weeks
    .flatMap(({ sessions }) => sessions)
    .filter(({ date, distance }) => distance > 0 && Math.abs(daysBetween(date, day)) <= mostDaysApart)
    .sort((one, other) => Math.abs(daysBetween(one.date, day)) - Math.abs(daysBetween(other.date, day)))
    .map(({ id }) => id);

const Known = ({ activity: { match }, plan, children }: Props & Readonly<{ children: ReactNode }>) => {
  const { t } = useTranslation('activities');
  const ids = match?.sessionIds ?? [];
  const how = match !== null && ids.length === 0 ? 'apart' : (match?.kind ?? 'none');

  return (
    <>
      <div>
        <h2 id="match" className="flex items-center gap-2 text-section font-semibold">
          {ids.length > 0 && <CircleCheck size={20} strokeWidth={1.75} aria-hidden="true" className="text-ok" />}
          {t(ids.length > 0 ? 'match.heading' : 'match.headingNone')}
        </h2>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <SessionWords id={id} plan={plan} isLink />
            </li>
          ))}
        </ul>
        <p className="mt-0.5 max-w-[58ch] text-pretty text-ink2">{t(`match.how.${how}`)}</p>
      </div>
      <div className="flex flex-wrap gap-x-2.5 gap-y-1">{children}</div>
    </>
  );
};

type Say = Readonly<{ isBusy: boolean; onSay: (sessionIds: readonly string[]) => void }>;

/** Only the athlete can tell: the likeliest first, one press each. */
export const Question = ({ activity, plan, ...say }: Props & Say) => {
  const { t } = useTranslation('activities');

  return (
    <>
      <h2 id="match" className="text-section font-semibold">
        {t('match.title')}
      </h2>
      <Choices ids={activity.candidates} plan={plan} {...say} />
    </>
  );
};

const Choices = ({ ids, plan, isBusy, onSay }: Readonly<{ ids: readonly string[]; plan: Props['plan'] }> & Say) => {
  const { t } = useTranslation('activities');

  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="btn btn-secondary w-full justify-start text-left"
            disabled={isBusy}
            onClick={() => onSay([id])}
          >
            <SessionWords id={id} plan={plan} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="btn btn-quiet" disabled={isBusy} onClick={() => onSay([])}>
          {t('match.noneOfThese')}
        </button>
      </li>
    </ul>
  );
};

const sessionOf = (id: string, { weeks }: Props['plan']) =>
  weeks.flatMap(({ sessions }) => sessions).find((session) => session.id === id);

type Named = Readonly<{ id: string; plan: Props['plan'] }>;

const SessionWords = ({ id, plan, isLink = false }: Named & Readonly<{ isLink?: boolean }>) => {
  const { t } = useTranslation('activities');
  const { t: name } = useTranslation('session');
  const format = useFormat();
  const session = sessionOf(id, plan);
  if (session === undefined) return t('match.gone');

  const title = raceName(session, plan.goal) ?? sessionTitle(session, format, name);
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2 wrap-anywhere">
      {isLink ? (
        <Link to="/session/$sessionId" params={{ sessionId: id }} className="link inline-flex min-h-6 items-center">
          {title}
        </Link>
      ) : (
        title
      )}
      <span className="font-medium text-ink2">
        {format.shortDay(session.date)}, {format.distance(session.distance)}
      </span>
    </span>
  );
};
