import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { Session } from '../../../shared/domain/session/session';
import { MoveButton } from '../../move/move-button';
import { effortOf } from '../../session/effort';
import { EffortChip } from '../../session/effort-chip';
import { raceName, sessionName } from '../../session/session-title';
import type { SessionStatus } from '../session-status';
import { areShortcutsOn } from '../shortcuts';
import { StatusLine } from '../status-line';
import { EntryFacts } from './entry-facts';
import { EntryPicture } from './entry-picture';

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
      {!isSecond && <EntryPicture session={session} />}
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
