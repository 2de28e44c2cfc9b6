import type { PaceRange, PaceZones } from '../fitness/fitness';
import { weekSums } from '../session/expand-week';
import type { Session, Step } from '../session/session';
import { secondsPerKm } from '../units/quantity';
import type { PlanWeek } from './plan';
import type { PlanUnderReview } from './review';
import { isMisplaced, namesRacePace } from './rules/paces-in-zones';
import { sessionSums } from './session-sums';

/** A plan after its mends; each mend is a sentence for the certificate. */
export type Repair = Readonly<{ weeks: readonly PlanWeek[]; mends: readonly string[] }>;

/**
 * Puts right what has one right answer: a pace outside its zone is moved to the zone's edge, sessions are put in order,
 * sums are made anew. What asks for judgement is left to the review, and to whoever wrote the plan.
 */
export const repairPlan = ({ zones, weeks }: PlanUnderReview): Repair => {
  const repaired = weeks.map((week) => repairWeek(week, zones));
  return { weeks: repaired.map(({ week }) => week), mends: repaired.flatMap(({ mends }) => mends) };
};

const repairWeek = (week: PlanWeek, zones: PaceZones): Readonly<{ week: PlanWeek; mends: readonly string[] }> => {
  const paced = week.sessions.map((session) => withPacesInZones(session, zones));
  const summed = paced.map(withSums);
  const sessions = summed.toSorted((one, other) => one.date.localeCompare(other.date));
  const sums = weekSums(sessions);

  const movedPaces = paced.filter((session, index) => session !== week.sessions[index]);
  const newSums = summed.filter((session, index) => session !== paced[index]);
  const isReordered = sessions.some((session, index) => session !== summed[index]);
  const isResummed = !areSame({ ...week, ...sums }, week);
  const mends = [
    ...movedPaces.map(({ date }) => `A pace on ${date} was moved into its zone.`),
    ...newSums.map(({ date }) => `The sums of the session on ${date} were made anew.`),
    ...(isReordered ? [`The sessions of week ${week.number} were put in order.`] : []),
    ...(isResummed ? [`The sums of week ${week.number} were made anew.`] : []),
  ];
  return mends.length === 0 ? { week, mends } : { week: { ...week, sessions, ...sums }, mends };
};

const withPacesInZones = (session: Session, zones: PaceZones): Session => {
  const isLabelled = namesRacePace(session);
  if (!stepsOf(session).some((step) => isMisplaced(zones, step, isLabelled))) return session;
  return withSteps(session, (step) => (isMisplaced(zones, step, isLabelled) ? withPaceInZone(step, zones) : step));
};

/** The part of the band that the zone holds; a band wholly outside becomes the whole zone. */
const withPaceInZone = (step: Step, zones: PaceZones): Step => {
  const { zone, pace } = step;
  if (pace === null) return step;
  if (zone === null) return { ...step, pace: null };
  return { ...step, pace: common(pace, zones[zone]) };
};

const common = (pace: PaceRange, zone: PaceRange): PaceRange => {
  const slowest = secondsPerKm(Math.min(pace.slowest, zone.slowest));
  const fastest = secondsPerKm(Math.max(pace.fastest, zone.fastest));
  return fastest < slowest ? { slowest, fastest } : zone;
};

const withSums = (session: Session): Session => {
  const summed = { ...session, ...sessionSums(session) };
  return areSame(summed, session) ? session : summed;
};

type Summed = Readonly<{
  duration: number;
  zoneTimes: Session['zoneTimes'];
  distance?: number;
  volume?: number;
  load: number;
}>;

/** Whether two sets of sums are equal, but for rounding: half a metre or second. */
const areSame = (one: Summed, other: Summed): boolean => {
  const figures = ({ duration, zoneTimes, distance = 0, volume = 0, load }: Summed): readonly number[] => [
    duration,
    distance,
    volume,
    load,
    ...Object.values(zoneTimes),
  ];
  const others = figures(other);
  return figures(one).every((figure, index) => Math.abs(figure - (others[index] ?? 0)) <= 0.5);
};

const stepsOf = ({ sections }: Session): readonly Step[] =>
  sections.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps));

const withSteps = (session: Session, change: (step: Step) => Step): Session => ({
  ...session,
  sections: session.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({ ...group, steps: group.steps.map(change) })),
  })),
});
