import { Link } from '@tanstack/react-router';
import { Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { hasIcon, SessionSign } from '../plan/session-sign';
import { sessionLength } from '../session/session-length';
import { raceName, sessionTitle } from '../session/session-title';
import type { Agenda } from './agenda';

type Props = Pick<Agenda, 'coming'> & Readonly<{ goal: GoalReply }>;

/** How many days a phone has room for. */
const shown = 3;

/** The next days, each with what it holds and its shape. */
export const ComingDays = ({ coming, goal }: Props) => {
  const { t } = useTranslation('daily');
  const format = useFormat();
  if (coming.length === 0) return null;

  return (
    <section className="card px-4 pt-4 pb-2 lg:px-5" aria-labelledby="coming">
      <h2 id="coming" className="eyebrow">
        {t('coming')}
      </h2>
      <ol className="mt-1">
        {coming.slice(0, shown).map(({ date, sessions }) => (
          <li key={date} className="flex flex-wrap gap-x-2 border-line py-2.5 not-first:border-t">
            <span aria-hidden="true" className="w-10 text-meta leading-6 text-ink2">
              {format.weekday(date)}
            </span>
            <span className="sr-only">{format.day(date)}</span>
            {sessions.length === 0 ? (
              <Rest />
            ) : (
              <ul className="grid grow basis-40 gap-2">
                {sessions.map((session) => (
                  <Entry key={session.id} session={session} goal={goal} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Large text has the lines to itself: what no longer fits beside it goes below. */
const row = 'flex flex-wrap items-center gap-x-3';

const Entry = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();

  return (
    <li className={row}>
      <div className="grow basis-28">
        <Link
          to="/session/$sessionId"
          params={{ sessionId: session.id }}
          className="inline-block min-h-6 font-semibold tracking-[-0.01em] hover:underline"
        >
          {raceName(session, goal) ?? sessionTitle(session, format, t)}
        </Link>
        <p className="num text-meta font-normal text-ink2">{sessionLength(session, format)}</p>
      </div>
      <div
        className={`h-8 w-16 ${hasIcon(session.kind) ? 'grid items-center justify-items-end' : ''} ${session.kind === 'strength' ? 'text-sct' : ''}`}
      >
        <SessionSign session={session} size={24} />
      </div>
    </li>
  );
};

const Rest = () => {
  const { t } = useTranslation('daily');

  return (
    <p className={`${row} grow basis-40 justify-between text-ink2`}>
      {t('rest.title')}
      <span className="text-ink3">
        <Moon size={20} strokeWidth={1.75} aria-hidden="true" />
      </span>
    </p>
  );
};
