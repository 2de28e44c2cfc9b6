import { Link } from '@tanstack/react-router';
import { ArrowRight, Moon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { hasIcon, SessionSign } from '../plan/session-sign';
import { EffortChip } from '../session/effort-chip';
import { sessionLength } from '../session/session-length';
import { raceName, sessionName } from '../session/session-title';
import type { Agenda } from './agenda';

type Props = Pick<Agenda, 'coming'> & Readonly<{ goal: GoalReply }>;

/**
 * The days ahead beside each other, each with its shape: what a wide screen has room for. Where seven would be too
 * narrow for their words, the way to the plan is the eighth, so that the rows are even.
 */
export const ComingWeek = ({ coming, goal }: Props) => {
  const { t } = useTranslation('daily');
  if (coming.length === 0) return null;

  return (
    <section className="@container col-span-2 max-lg:hidden" aria-labelledby="coming">
      <h2 id="coming" className="mb-2.5 text-section font-semibold">
        {t('coming')}
      </h2>
      <ol className="grid grid-cols-2 gap-2.5 @min-[32rem]:grid-cols-4 @min-[56.5rem]:grid-cols-7">
        {coming.map((day) => (
          <Day key={day.date} day={day} goal={goal} />
        ))}
        <li className="grid @min-[56.5rem]:hidden">
          <Link
            to="/plan"
            className="grid content-center justify-items-center gap-3 rounded-row bg-sunken p-3 text-center font-semibold hover:underline"
          >
            <ArrowRight size={22} strokeWidth={1.75} aria-hidden="true" />
            {t('wholePlan')}
          </Link>
        </li>
      </ol>
    </section>
  );
};

const Day = ({ day: { date, sessions }, goal }: Readonly<{ day: Agenda['coming'][number]; goal: GoalReply }>) => {
  const format = useFormat();
  const isStrength = sessions.length > 0 && sessions.every(({ kind }) => kind === 'strength');
  const look = sessions.length === 0 ? 'border-dashed bg-transparent' : isStrength ? 'strength-tint' : '';

  return (
    <li className={`card grid grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr] gap-3 rounded-row p-3 ${look}`}>
      <p className="flex items-baseline justify-between gap-1" aria-hidden="true">
        <span className="eyebrow">{format.weekday(date)}</span>
        <b className="num text-row">{format.dayOfMonth(date)}</b>
      </p>
      <span className="sr-only">{format.day(date)}</span>
      {sessions.length === 0 && <Rest />}
      {sessions.map((session) => (
        <Entry key={session.id} session={session} goal={goal} />
      ))}
    </li>
  );
};

const picture = 'mb-2 grid h-12';

const Entry = ({ session, goal }: Readonly<{ session: Session; goal: GoalReply }>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const isStrength = session.kind === 'strength';

  return (
    <div className="relative flex flex-col">
      <div
        className={`${picture} ${hasIcon(session.kind) ? 'place-items-center' : ''} ${isStrength ? 'text-sct' : ''}`}
      >
        <SessionSign session={session} size={26} />
      </div>
      <h3 className="text-row font-semibold wrap-anywhere hyphens-auto">
        <Link
          to="/session/$sessionId"
          params={{ sessionId: session.id }}
          className="after:absolute after:inset-0 hover:underline"
        >
          {raceName(session, goal) ?? sessionName(session, t)}
        </Link>
      </h3>
      <p className="num mt-0.5 text-meta font-normal text-ink2">{sessionLength(session, format)}</p>
      <p className="mt-auto flex pt-3 [&>.chip]:max-w-full [&>.chip]:whitespace-normal">
        <EffortChip session={session} />
      </p>
    </div>
  );
};

const Rest = () => {
  const { t } = useTranslation('daily');

  return (
    <div>
      <span className={`${picture} place-items-center text-ink3`}>
        <Moon size={22} strokeWidth={1.75} aria-hidden="true" />
      </span>
      <p className="text-row font-medium text-ink2">{t('rest.title')}</p>
    </div>
  );
};
