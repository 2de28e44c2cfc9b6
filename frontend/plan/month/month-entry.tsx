import { Link } from '@tanstack/react-router';
import { Bike, Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanReply } from '../../../shared/contract/plan';
import type { Session } from '../../../shared/domain/session/session';
import { zoneGround, zoneText } from '../../charts/zone-colours';
import { useFormat } from '../../format';
import { Dumbbell } from '../../parts/dumbbell';
import { effortOf, namingZone } from '../../session/effort';
import { sessionLength } from '../../session/session-length';
import { raceName, sessionName } from '../../session/session-title';
import { sessionStatus } from '../session-status';
import { StatusLine } from '../status-line';

type Props = Readonly<{ plan: PlanReply; session: Session; isMovable: boolean }>;

/** A session in a line or two: its zone, its name, how far, and what became of it. */
export const MonthEntry = ({ plan, session, isMovable }: Props) => {
  const { t } = useTranslation('session');
  const name = raceName(session, plan.goal) ?? sessionName(session, t);

  return (
    <li
      className={`month-entry ${session.kind === 'strength' ? 'month-strength' : ''}`}
      {...(isMovable && { 'data-session': session.id })}
    >
      <Mark session={session} />
      <Link
        to="/session/$sessionId"
        params={{ sessionId: session.id }}
        {...(isMovable && { 'aria-keyshortcuts': 'Space' })}
        className="month-link"
      >
        {name}
      </Link>
      <Figures session={session} />
      <div className="month-status">
        <StatusLine status={sessionStatus(session.id, plan)} />
      </div>
    </li>
  );
};

/** The zone as a bar of its colour; the figures repeat it as a text. */
const Mark = ({ session }: Pick<Props, 'session'>) => {
  const effort = effortOf(session);
  const ground = effort && session.kind !== 'race' ? zoneGround[namingZone(effort, session.kind)] : null;
  const plain = session.kind === 'strength' ? 'bg-sc' : session.kind === 'race' ? 'bg-ink' : 'bg-edge';

  return <span aria-hidden="true" className={`month-mark ${ground ?? plain} forced-colors:bg-[CanvasText]`} />;
};

const Figures = ({ session }: Pick<Props, 'session'>) => {
  const { t } = useTranslation('session');
  const format = useFormat();
  const effort = effortOf(session);
  const amount = sessionLength(session, format);
  if (session.kind === 'strength')
    return (
      <p className="month-figures text-sct">
        <Dumbbell size={13} /> {t('strengthChip')}
      </p>
    );
  if (session.kind === 'race')
    return (
      <p className="month-figures">
        <Flag size={12} aria-hidden="true" /> {t('raceChip')}
      </p>
    );

  return (
    <p className="month-figures">
      {effort ? (
        <b className={zoneText[namingZone(effort, session.kind)]}>
          {t('zoneShort', { zone: namingZone(effort, session.kind) })}
        </b>
      ) : (
        <Bike size={13} aria-hidden="true" />
      )}{' '}
      {amount}
    </p>
  );
};
