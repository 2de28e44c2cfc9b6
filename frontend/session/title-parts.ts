import type { Session } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';
import { type MainSet, mainSet } from './main-set';

/** A title in the catalogue, and the set that completes it. */
export type TitleParts = Readonly<{ name: SessionKind | 'long-steady' | 'long-fast'; set: MainSet | null }>;

const namedBySet: ReadonlySet<SessionKind> = new Set([
  'hills',
  'tempo',
  'cruise',
  'intervals',
  'repetitions',
  'race-pace',
  'time-trial',
  'run-walk',
]);

const finish = ({ sections }: Session): TitleParts['name'] => {
  const zones = sections
    .filter(({ part }) => part === 'main')
    .flatMap(({ groups }) => groups.flatMap(({ steps }) => steps.map(({ zone }) => zone ?? 0)));
  const last = zones.at(-1) ?? 0;
  if (last < 3 || (zones[0] ?? 0) >= 3) return 'long';

  return last === 3 ? 'long-steady' : 'long-fast';
};

/** What to call a session: its kind, and what it is built around where that tells it from its like. */
export const titleParts = (session: Session): TitleParts => {
  const set = mainSet(session);
  if (session.kind === 'long') return { name: finish(session), set: set !== null && set.times > 1 ? set : null };

  return { name: session.kind, set: namedBySet.has(session.kind) ? set : null };
};
