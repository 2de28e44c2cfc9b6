import type { TFunction } from 'i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import type { Format } from '../format';
import { effortOf, namingZone } from '../session/effort';
import { raceName, sessionTitle } from '../session/session-title';

/** A session in one line, or rest. @example 'Cruise intervals, 4 × 6 min · 10.4 km · Z4' */
export const sessionWords = (
  session: Session | null,
  goal: GoalReply | null,
  format: Format,
  t: TFunction<['session', 'changes']>,
): string => {
  if (session === null) return t('rest', { ns: 'changes' });

  const say = t as unknown as TFunction<'session'>;
  const effort = effortOf(session);
  return [
    (goal && raceName(session, goal)) ?? sessionTitle(session, format, say),
    session.distance > 0 ? format.distance(session.distance) : format.duration(session.duration),
    effort && say('zoneShort', { zone: namingZone(effort, session.kind) }),
    effort?.pace && format.paceRange(effort.pace),
  ]
    .filter(Boolean)
    .join(' · ');
};
