import type { Session, StepGroup } from '../../shared/domain/session/session';
import { type MainSet, mainSet } from '../../shared/domain/session/session-facts';
import type { Amount, SessionKind } from '../../shared/domain/session/workout';

/** `times` turns of the amounts, or one stretch when `times` is 1. */
export type TitleSet = Readonly<{ times: number; amounts: readonly Amount[] }>;

/** A name in the catalogue, and the set that tells a session from others of its kind. */
export type TitleParts = Readonly<{ name: SessionKind | 'long-steady' | 'long-fast'; set: TitleSet | null }>;

type Titled = Pick<Session, 'kind' | 'sections'>;

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

const setOf = (session: Titled): TitleSet | null => {
  const main = mainSet(session);
  if (main === null) return null;

  // A ladder is one set of several stretches, each a group of its own.
  const groups = main.group.times > 1 ? [main.group] : stretches(session, main);
  const work = groups.flatMap(({ steps }) => steps.filter(({ role, zone }) => role === 'work' && zone !== null));

  return work.length === 0 ? null : { times: main.group.times, amounts: work.map(({ amount }) => amount) };
};

const stretches = ({ sections }: Titled, { group, work }: MainSet): readonly StepGroup[] =>
  sections
    .filter(({ part }) => part === 'main')
    .flatMap(({ groups }) => groups)
    .filter((other) => other === group || other.steps.some(({ role, zone }) => role === 'work' && zone === work.zone));

const finish = ({ sections }: Titled): TitleParts['name'] => {
  const zones = sections
    .filter(({ part }) => part === 'main')
    .flatMap(({ groups }) => groups.flatMap(({ steps }) => steps.map(({ zone }) => zone ?? 0)));
  const last = zones.at(-1) ?? 0;
  if (last < 3 || (zones[0] ?? 0) >= 3) return 'long';

  return last === 3 ? 'long-steady' : 'long-fast';
};

/** What to call a session: its kind, and what it is built around where that tells it from its like. */
export const titleParts = (session: Titled): TitleParts => {
  const set = setOf(session);
  if (session.kind === 'long') return { name: finish(session), set: set !== null && set.times > 1 ? set : null };

  return { name: session.kind, set: namedBySet.has(session.kind) ? set : null };
};
