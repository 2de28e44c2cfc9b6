import type { Section, Step, StepGroup } from '../../session/session';
import type { SessionShape } from '../shape/session-shape';
import { type Fault, plainRule } from './plain-rule';
import { dayOf } from './words';

/** Seconds that a repetition may last, by what it is. */
const threshold = { least: 4 * 60, most: 20 * 60 };
const steady = { least: 8 * 60, most: 40 * 60 };
const racePace = { least: 4 * 60, most: 40 * 60 };
const interval = { least: 2 * 60, most: 5 * 60 };
const hill = { least: 30, most: 5 * 60 };
const fast = { least: 30, most: 120 };

/** Jog between intervals as a share of the interval; after a hill the way back may take longer. */
const jogShare = { least: 0.5, most: 0.9 };
const shareSlack = 0.05;
/** A distance takes a slow runner longer: a minute beyond the most is let pass, and what rounding takes off the least. */
const slack = { most: 60, least: 5 };

/** Lengths and recoveries of hard repetitions; time trials and races are as long as they are. */
export const repLengths = plainRule({
  id: 'rep-lengths',
  sentence: 'Repetitions are as long as their zone asks for, with the recovery that belongs to them.',
  severity: 'must',
  source: 'Daniels, Daniels’ Running Formula; bounds widened by our rule',
  faults: ({ shape }) =>
    shape.runs
      .filter(({ type, session, intense }) => type === 'run' && intense && session.kind !== 'time-trial')
      .flatMap((run) =>
        run.session.sections.filter(({ part }) => part === 'main').flatMap((main) => faultsOf(run, main)),
      ),
});

const faultsOf = (run: SessionShape, { groups }: Section): readonly Fault[] => {
  const fault = (sentence: string): Fault => ({
    week: run.week,
    session: run,
    sentence: `${dayOf(run)}: ${sentence}.`,
  });
  const reps = groups.flatMap(({ times, steps }) => steps.filter(isHard).map((step) => ({ times, step })));
  const inZone4 = reps.filter(({ step }) => step.zone === 4).reduce((sum, { times }) => sum + times, 0);

  const wrongLengths = reps
    .filter(({ step }) => !isWithin(step.seconds, boundsOf(run, step, inZone4)))
    .map(({ step }) => fault(`a repetition of ${step.seconds} s is out of place in zone ${step.zone}`));
  const wrongJogs = groups
    .filter((group) => group.times > 1 && !isRecoveryRight(run, group))
    .map(() => fault('the recovery does not match the repetitions'));
  return [...wrongLengths, ...wrongJogs];
};

const isHard = ({ role, zone }: Step): boolean => role === 'work' && zone !== null && zone >= 4;

const isWithin = (time: number, { least, most }: Readonly<{ least: number; most: number }>): boolean =>
  time >= least - slack.least && time <= most + slack.most;

const boundsOf = ({ session }: SessionShape, { zone }: Step, inZone4: number) => {
  if (zone === 6) return fast;
  if (zone === 5) return session.kind === 'hills' ? hill : interval;
  if (session.notation.includes('@')) return racePace;
  return inZone4 > 1 ? threshold : steady;
};

const isRecoveryRight = ({ session }: SessionShape, { steps }: StepGroup): boolean => {
  const work = steps.filter(({ zone, role }) => role === 'work' && (zone === 5 || zone === 6));
  const longest = Math.max(0, ...work.map((step) => step.seconds));
  const rest = steps.filter(({ role }) => role === 'recovery').reduce((sum, step) => sum + step.seconds, 0);
  if (longest === 0) return true;
  // Full recovery after fast work: at least as long as the work.
  if (work.some(({ zone }) => zone === 6)) return rest >= longest - slack.least;
  const isTooLong = session.kind !== 'hills' && rest > (jogShare.most + shareSlack) * longest;
  return rest >= (jogShare.least - shareSlack) * longest && !isTooLong;
};
