import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityView } from '../../shared/contract/activity';
import type { PlanReply } from '../../shared/contract/plan';
import { useFormat } from '../format';
import { raceName, sessionTitle } from '../session/session-title';

type Plan = Pick<PlanReply, 'weeks' | 'goal'>;
type Props = Readonly<{ activity: ActivityView; plan: Plan }>;

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

/** One press for each session that a run may have been, and one for none of them. */
export const Choices = ({ ids, plan, isBusy, onSay }: Readonly<{ ids: readonly string[]; plan: Plan }> & Say) => {
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

const sessionOf = (id: string, { weeks }: Plan) =>
  weeks.flatMap(({ sessions }) => sessions).find((session) => session.id === id);

type Named = Readonly<{ id: string; plan: Plan }>;

/** A session by its name, day and distance. */
export const SessionWords = ({ id, plan, isLink = false }: Named & Readonly<{ isLink?: boolean }>) => {
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
