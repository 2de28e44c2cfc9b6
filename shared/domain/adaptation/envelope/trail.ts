import type { Picture } from '../../athlete/picture';
import { recentVolume } from '../../athlete/recent-volume';
import type { PlanWeek } from '../../plan/plan';
import { isRunKind } from '../../session/implied-parts';
import { trainingDistance } from '../../session/session-facts';
import { addDays, type IsoDate, weekdayOf } from '../../units/calendar';
import type { WeekEnvelope } from '../envelope';
import type { SessionFact } from '../past/what-happened';
import { type Ground, isLight } from './ground';

/** A run, how far it was in metres, and the number of its week. */
export type DatedRun = Readonly<{ date: IsoDate; distance: number; week: number }>;

/** What later weeks are measured against: what was really run, then what is planned. Amounts in metres. */
export type Trail = Readonly<{
  /** Weeks as growth is measured against them, and as they were run. */
  volumes: readonly number[];
  run: readonly number[];
  runs: readonly DatedRun[];
  /** The loaded weeks since the last recovery week, and those before it. */
  block: readonly BlockWeek[];
  lastBlock: readonly BlockWeek[];
  /** Running of the last loaded week without a lost day. */
  lastFull: number;
}>;

/**
 * A loaded week without a race. One with lost days tells of the running of its block only where it held a usual week’s.
 */
type BlockWeek = Readonly<{ volume: number; longest: number; isWhole: boolean; countsForMean: boolean }>;

/** The trail up to the current week. */
export const trailBefore = ({ live: { picture }, facts, current }: Ground): Trail => {
  const before = facts.slice(0, current - 1);
  const start: Trail = {
    volumes: picture.recent.weeklyVolumes,
    run: picture.recent.weeklyVolumes,
    runs: [{ date: addDays(picture.startsOn, -7), distance: picture.recent.longestRun, week: 0 }],
    block: [],
    lastBlock: [],
    lastFull: recentVolume(picture.recent),
  };
  return before.reduce((trail, { week, sessions, run }) => {
    const runs = sessions.flatMap((one) => datedRun(one, week.number));
    const isLost =
      sessions.some(({ status, planned }) => status === 'missed' && planned > 0) ||
      losesDays(week, picture.schedule.blockedDates, picture);
    return followed(trail, week, { volume: run, run }, runs, week.recovery, isLost);
  }, start);
};

/** Whether a day on which the athlete usually runs is kept clear. */
const losesDays = ({ monday }: PlanWeek, closed: readonly IsoDate[], { schedule }: Picture): boolean =>
  closed.some((date) => date >= monday && date <= addDays(monday, 6) && schedule.runDays.includes(weekdayOf(date)));

const datedRun = ({ session, status, run, date }: SessionFact, week: number): readonly DatedRun[] =>
  status === 'open' || run === 0 || session.kind === 'race' ? [] : [{ date, distance: run, week }];

const followed = (
  trail: Trail,
  week: PlanWeek,
  { volume, run }: Readonly<{ volume: number; run: number }>,
  runs: readonly DatedRun[],
  isRecovery: boolean,
  isLost: boolean,
): Trail => {
  const longest = Math.max(0, ...runs.map(({ distance }) => distance));
  const isLoaded = !isRecovery && !isLight(week) && !week.sessions.some(({ kind }) => kind === 'race');
  const countsForMean = !isLost || volume > 0.8 * Math.max(0, ...trail.volumes.slice(-4));
  const own: BlockWeek = { volume, longest, isWhole: !isLost, countsForMean };
  return {
    volumes: [...trail.volumes, volume],
    run: [...trail.run, run],
    runs: [...trail.runs, ...runs],
    block: isRecovery ? [] : isLoaded ? [...trail.block, own] : trail.block,
    lastBlock: isRecovery && trail.block.some(({ isWhole }) => isWhole) ? trail.block : trail.lastBlock,
    lastFull: isLoaded && !isLost ? volume : trail.lastFull,
  };
};

/** The trail with one more week as it is now planned; of the week being run, what was run of it counts as well. */
export const trailAfter = (
  trail: Trail,
  week: PlanWeek,
  bound: Pick<WeekEnvelope, 'recovery' | 'closed'> | null,
  ground: Ground,
): Trail => {
  const { facts } = ground;
  const known = new Map((facts[week.number - 1]?.sessions ?? []).map((fact) => [fact.session.id, fact]));
  const runs = week.sessions.flatMap((session): readonly DatedRun[] => {
    const fact = known.get(session.id);
    if (fact !== undefined && fact.status !== 'open') return datedRun(fact, week.number);
    if (!isRunKind(session.kind) || session.kind === 'race') return [];
    return [{ date: session.date, distance: trainingDistance(session), week: week.number }];
  });
  const volume = runs.reduce((sum, { distance }) => sum + distance, 0);
  const { picture } = ground.live;
  const isLost =
    [...known.values()].some(({ status, planned }) => status === 'missed' && planned > 0) ||
    losesDays(week, [...picture.schedule.blockedDates, ...(bound?.closed ?? [])], picture);
  return followed(trail, week, { volume, run: volume }, runs, week.recovery || bound?.recovery === true, isLost);
};
