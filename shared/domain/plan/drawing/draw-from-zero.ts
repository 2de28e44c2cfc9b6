import type { Picture } from '../../athlete/picture';
import { mondayOf } from '../../units/calendar';
import { mean } from '../../units/mean';
import { type Metres, metres } from '../../units/quantity';
import { phasesByWeek, planLength, raceDayOf } from '../phase-lengths';
import type { DrawnWeek } from './drawn-week';
import { type PlanDay, planDays } from './plan-days';
import { recoveryWeeks } from './recovery-weeks';
import type { RunWeek } from './run-so-far';
import { type Rung, runWalkLadder } from './run-walk-ladder';
import { distanceOf, leastRunWalkMinutes, mostRunWalkMinutes, runWalkSession } from './run-walk-session';
import { easyDistance, easyMinutes, type Runner, runnerOf } from './runner';
import { weekShape } from './week-shape';

const mostSessions = 3;

/**
 * The weeks from walking to half an hour of running: two or three sessions, easier in recovery and race weeks. `run`
 * are weeks behind the athlete: the others grow from what was run in them, and not from what the ladder had there.
 */
export const drawFromZero = (picture: Picture, run: readonly RunWeek[] = []): readonly DrawnWeek[] => {
  const runner = runnerOf(picture);
  const frames = emptyWeeks(picture, runner.shortCycle);
  const ladder = runWalkLadder(
    frames.map((frame, index) => ({ ...frame, volume: (run[index]?.runs ?? frame.sessions).length })),
  );
  const totals: number[] = [];
  let block: number[] = [];
  let lastWhole: number | null = null;

  return frames.map((frame, index) => {
    const { days, sessions } = frame;
    const most = easyMinutes(runner, runner.ceiling);
    const loaded = block.length > 0 ? mean(block) : (lastWhole ?? totals[0] ?? 0);
    const rung = ladder[index] ?? noRung;
    const wished = Math.min(most, weekMinutes(frame, rung, totals, loaded));
    const session = sessionWithin(wished / Math.max(1, sessions.length), frame, rung, runner);
    const behind = run[index];
    const minutes =
      behind === undefined
        ? sessions.length * session.running
        : behind.runs.reduce((sum, { distance }) => sum + easyMinutes(runner, distance), 0);
    // A week that holidays cut short says nothing of what the others held, unless it held as much.
    const isWhole = !days.some((day) => day.lost);
    const tells = isWhole || minutes > 0.8 * Math.max(0, ...totals.slice(-4));
    if (frame.recovery) block = [];
    else {
      if (tells) block.push(minutes);
      if (isWhole) lastWhole = minutes;
    }
    totals.push(minutes);
    const own = drawn(index, frame, session.distance);
    return behind === undefined ? own : { ...own, runs: behind.runs };
  });
};

/** A week before its minutes are known: `sessions` are the days that hold one. */
type EmptyWeek = Readonly<{
  phase: DrawnWeek['plan']['phase'];
  recovery: boolean;
  days: readonly PlanDay[];
  sessions: readonly number[];
}>;

const emptyWeeks = (picture: Picture, shortCycle: boolean): readonly EmptyWeek[] => {
  const phases = phasesByWeek({
    goal: picture.goal,
    weeks: planLength(picture.goal, picture.startsOn),
    experience: picture.experience,
    peakVolume: metres(0),
  });
  const days = planDays({
    monday: mondayOf(picture.startsOn),
    startsOn: picture.startsOn,
    weeks: phases.length,
    raceDay: raceDayOf(picture.goal),
    races: [],
    schedule: picture.schedule,
  });
  const lost = days.map((week, index) => [index + 1, week.filter((day) => day.lost).length] as const);
  const recoveries = recoveryWeeks({
    weeks: phases.filter((phase) => phase !== 'taper' && phase !== 'race').length,
    shortCycle,
    races: new Map(),
    raceWeeks: [],
    lostDays: new Map(lost),
  });

  return phases.map((phase, index) => {
    const week = days[index] ?? [];
    return { phase, recovery: recoveries.includes(index + 1), days: week, sessions: sessionDays(week) };
  });
};

const sessionDays = (days: readonly PlanDay[]): readonly number[] =>
  weekShape({
    days: days.map((day) => ({ ...day, open: day.open && (day.cap ?? leastRunWalkMinutes) >= leastRunWalkMinutes })),
    longDay: null,
    runs: mostSessions,
    quality: 0,
    backToBack: false,
    spacing: 2,
    hard: [],
    unfit: [],
  }).easy;

const noRung: Rung = { running: 0, unbroken: 0, climbs: false };

/** The session whose whole stretches come to the most running within some minutes, and on the tightest day. */
const sessionWithin = (
  most: number,
  { days, sessions }: EmptyWeek,
  rung: Rung,
  runner: Runner,
): Readonly<{ running: number; distance: Metres }> => {
  const caps = days.filter(({ day }) => sessions.includes(day)).map(({ cap }) => cap ?? mostRunWalkMinutes);
  const minutes = Math.min(...caps);
  // The coach reads the session from its distance: it is sought among the distances that there are.
  for (let within = easyDistance(runner, most); within > 0; within = metres(within - 100)) {
    const session = runWalkSession({ distance: within, easyPace: runner.easyPace, minutes, rung });
    if (session === null) break;
    if (session.running <= most)
      return { running: session.running, distance: distanceOf(session.running, runner.easyPace) };
  }
  return { running: 0, distance: metres(0) };
};

/** Running minutes of a week: as the ladder says, within five more for each session than the best of four weeks. */
const weekMinutes = (
  { phase, recovery, sessions }: EmptyWeek,
  rung: Rung,
  totals: readonly number[],
  loaded: number,
): number => {
  const wished = sessions.length * rung.running;
  if (totals.length === 0) return wished;
  const best = Math.max(...totals.slice(-4));
  const growth = Math.max(1.1 * best, best + 5 * sessions.length);
  if (phase === 'race' || phase === 'taper') return Math.min(0.55 * wished, growth);
  // Near the most that is allowed: it is enough too when a week cut short by a holiday is left out of the mean. Where
  // days are lost, the sessions that are left are no longer for it.
  if (recovery) return Math.min(0.79 * (loaded > 0 ? loaded : mean(totals.slice(-3))), 0.8 * wished);
  return Math.min(wished, growth);
};

const drawn = (index: number, { phase, recovery, days, sessions }: EmptyWeek, each: Metres): DrawnWeek => {
  const runs = sessions.map((day) => ({ day, distance: each }));
  const volume = { aim: each * sessions.length, most: each * sessions.length };
  return {
    plan: {
      number: index + 1,
      phase,
      recovery,
      days,
      volume,
      longRun: { aim: each, most: each },
      needsLonger: false,
      usualRuns: null,
      quality: 0,
      pacedLong: false,
      backToBack: false,
      shareBase: 0,
      shortestMinutes: 0,
      otherMinutes: mostRunWalkMinutes,
    },
    shape: { long: null, second: null, quality: [], easy: sessions },
    runs,
    hardDays: days.filter(({ race }) => race !== null).map(({ day }) => day),
  };
};
