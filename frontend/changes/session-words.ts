import type { TFunction } from 'i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { Session } from '../../shared/domain/session/session';
import type { Format } from '../format';
import { effortOf, namingZone } from '../session/effort';
import { raceName, sessionTitle } from '../session/session-title';

/** What a session is called, or rest, and its figures. */
export type NamedSession = Readonly<{ title: string; figures: Readonly<Partial<Record<Figure, string>>> }>;

/** How long it is, how hard, and at what pace. */
export const figures = ['length', 'zone', 'pace'] as const;
type Figure = (typeof figures)[number];

/** A session in one line, or rest. @example 'Cruise intervals, 4 × 6 min · 10.4 km · Z4' */
export const sessionWords = (...[session, goal, format, t]: Parameters<typeof namedSession>): string => {
  const named = namedSession(session, goal, format, t);
  return [named.title, ...figures.map((figure) => named.figures[figure])].filter(Boolean).join(' · ');
};

/** A session's name and figures, for where they stand under each other. */
export const namedSession = (
  session: Session | null,
  goal: GoalReply | null,
  format: Format,
  t: TFunction<['session', 'changes']>,
): NamedSession => {
  if (session === null) return { title: t('rest', { ns: 'changes' }), figures: {} };

  const say = t as unknown as TFunction<'session'>;
  const effort = effortOf(session);
  return {
    title: (goal && raceName(session, goal)) ?? sessionTitle(session, format, say),
    figures: {
      length: session.distance > 0 ? format.distance(session.distance) : format.duration(session.duration),
      ...(effort && { zone: say('zoneShort', { zone: namingZone(effort, session.kind) }) }),
      ...(effort?.pace && { pace: format.paceRange(effort.pace) }),
    },
  };
};
