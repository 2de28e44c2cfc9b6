import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import { addDays, type IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { Dumbbell } from '../parts/dumbbell';
import { sessionLength } from './session-length';
import { raceName, sessionTitle } from './session-title';

/** The session before or after this one, a step away. */
export const NeighbourCard = ({ session, of, goal }: NeighbourCardProps) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const isStrength = session.kind === 'strength';
  const title = raceName(session, goal) ?? sessionTitle(session, format, t);

  return (
    <li
      className={`card relative grid items-center gap-3 p-4 hover:border-edge ${isStrength ? 'strength-tint grid-cols-[auto_minmax(0,1fr)]' : 'grid-cols-[minmax(0,1fr)]'}`}
    >
      {isStrength && (
        <span className="grid size-10 place-items-center rounded-control bg-surface text-sct">
          <Dumbbell size={22} />
        </span>
      )}
      <div>
        <p className="eyebrow">{useDayBeside(session.date, of)}</p>
        <h3 className="text-row font-semibold">
          <Link
            to="/session/$sessionId"
            params={{ sessionId: session.id }}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            {title}
          </Link>
        </h3>
        <p className="text-meta text-ink2">
          {isStrength && `${t('strengthChip')} · `}
          {sessionLength(session, format)}
        </p>
      </div>
    </li>
  );
};

type NeighbourCardProps = Readonly<{
  session: Session;
  /** The day of the session it stands beside. */
  of: IsoDate;
  goal: GoalReply;
}>;

const useDayBeside = (date: IsoDate, of: IsoDate): string => {
  const { t } = useTranslation('session');
  const format = useFormat();
  if (date === of) return t('beside.same');
  if (date === addDays(of, -1)) return t('beside.before', { day: format.day(date) });

  return date === addDays(of, 1) ? t('beside.after', { day: format.day(date) }) : format.day(date);
};
