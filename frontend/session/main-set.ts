import type { Session, Step, StepGroup } from '../../shared/domain/session/session';
import type { Amount } from '../../shared/domain/session/workout';

/** What a session is built around: `times` turns of the amounts, or one stretch when `times` is 1. */
export type MainSet = Readonly<{ times: number; amounts: readonly Amount[] }>;

const isWork = ({ role }: Step): boolean => role === 'work';
const isFast = ({ role, zone }: Step): boolean => role === 'work' && (zone ?? 0) >= 3;
const isSet = ({ times, steps }: StepGroup): boolean => times > 1 && steps.some(isWork);

const mainGroups = ({ sections }: Session): readonly StepGroup[] =>
  sections.filter(({ part }) => part === 'main').flatMap(({ groups }) => groups);

const secondsOf = ({ times, steps }: StepGroup): number =>
  times * steps.filter(isWork).reduce((sum, { seconds }) => sum + seconds, 0);

/** The longest repeated set, else the longest fast stretch; null for a run that is all one easy pace. */
export const mainSet = (session: Session): MainSet | null => {
  const groups = mainGroups(session);
  const set = groups.filter(isSet).sort((one, other) => secondsOf(other) - secondsOf(one))[0];
  if (set !== undefined) return { times: set.times, amounts: set.steps.filter(isWork).map(({ amount }) => amount) };

  const stretch = groups
    .flatMap(({ steps }) => steps)
    .filter(isFast)
    .sort((one, other) => other.seconds - one.seconds)[0];

  return stretch === undefined ? null : { times: 1, amounts: [stretch.amount] };
};
