import { Link } from '@tanstack/react-router';
import { Bike, Flag, type LucideIcon, Waves } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal';
import type { Session } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { MiniProfile } from '../charts/mini-profile';
import { MoveButton } from '../move/move-button';
import { Dumbbell } from '../parts/dumbbell';
import { effortOf } from '../session/effort';
import { EffortChip } from '../session/effort-chip';
import { raceName, sessionName } from '../session/session-title';
import { EntryFacts } from './entry-facts';
import type { SessionStatus } from './session-status';
import { areShortcutsOn } from './shortcuts';
import { StatusLine } from './status-line';

const icons: Partial<Record<SessionKind, LucideIcon>> = {
  race: Flag,
  bike: Bike,
  pool: Waves,
  elliptical: Bike,
};

/** One session of a day: its name, its numbers, its zone and its shape. */
export const DayEntry = ({ session, goal, status, isSecond, planId, isMovable }: DayEntryProps) => {
  const { t } = useTranslation('session');
  const [isMoving, setMoving] = useState(false);
  const name = raceName(session, goal) ?? sessionName(session, t);
  const isZoneChip = effortOf(session) !== null && session.kind !== 'race';

  return (
    <div
      className={`entry ${isSecond ? 'entry-second' : 'entry-first'}`}
      {...(isMovable && { 'data-session': session.id })}
    >
      <div>
        <h3>
          <Link
            to="/session/$sessionId"
            params={{ sessionId: session.id }}
            {...(isMovable && { 'aria-keyshortcuts': 'm Space' })}
            onKeyDown={(event) => isMovable && isMoveKey(event) && setMoving(true)}
          >
            {name}
          </Link>
        </h3>
        <EntryFacts session={session} goal={goal} />
        <StatusLine status={status} />
      </div>
      <div className={`entry-chip ${isZoneChip ? 'entry-chip-zone' : ''}`}>
        <EffortChip session={session} />
      </div>
      {!isSecond && <Picture session={session} />}
      {isMovable && (
        <MoveButton {...{ session, goal, planId }} isOpen={isMoving} onOpen={setMoving} className="entry-move" />
      )}
    </div>
  );
};

type DayEntryProps = Readonly<{
  session: Session;
  goal: GoalReply;
  status: SessionStatus;
  isSecond: boolean;
  planId: string;
  /** Whether it may still go to another day. */
  isMovable: boolean;
}>;

const isMoveKey = ({ key, metaKey, ctrlKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'm' && !metaKey && !ctrlKey && !altKey && areShortcutsOn();

const Picture = ({ session: { kind, sections } }: Readonly<{ session: Session }>) => {
  const Icon = icons[kind];
  if (kind === 'strength')
    return (
      <div className="entry-picture entry-icon entry-icon-strength">
        <Dumbbell size={34} />
      </div>
    );

  return (
    <div className={`entry-picture ${Icon ? 'entry-icon' : ''}`}>
      {Icon ? <Icon size={34} strokeWidth={1.5} aria-hidden="true" /> : <MiniProfile sections={sections} />}
    </div>
  );
};
