import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import type { PlanReply } from '../../shared/contract/plan';
import { daysBetween, type IsoDate } from '../../shared/domain/units/calendar';
import { Dialog } from '../parts/dialog';
import { Failure } from '../parts/failure';
import { Choices, Question, SessionWords } from './match-question';
import { useLinkActivity } from './use-activity-changes';

type Props = Readonly<{ activity: ActivityView; plan: Pick<PlanReply, 'weeks' | 'goal'> }>;
/** It stands elsewhere once it is answered, and again once that is taken back: reading goes on with it. */
type CardProps = Props & Readonly<{ takesFocus: boolean }>;

/** Which session of the plan a run was, how that is known, and the way to say otherwise. */
export const MatchCard = ({ activity, plan, takesFocus }: CardProps) => {
  const { t } = useTranslation('activities');
  const link = useLinkActivity(activity.activityId);
  const [isChoosing, setChoosing] = useState(false);
  const say = (sessionIds: readonly string[] | null) => {
    setChoosing(false);
    link.mutate(sessionIds);
  };
  const { match, candidates } = activity;
  const asks = match === null && candidates.length > 0;

  return (
    <section
      ref={takesFocus ? goOnHere : null}
      tabIndex={-1}
      className={`card grid grid-cols-[minmax(0,1fr)] gap-3 p-4 outline-none lg:p-5 ${asks ? 'border-ink' : ''}`}
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

const goOnHere = (card: HTMLElement | null): void => card?.focus();

/** How many days its session may lie from a run. */
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
        <p className="mt-0.5 max-w-text text-pretty text-ink2">{t(`match.how.${how}`)}</p>
      </div>
      <div className="flex flex-wrap gap-x-4.5 gap-y-1">{children}</div>
    </>
  );
};
