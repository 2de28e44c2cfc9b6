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
import { easyDistance, easyMinutes, runnerOf } from './runner';
import { weekShape } from './week-shape';

const mostSessions = 3;
/** Room for half an hour of running and the walking around it. */
export const leastRunWalkMinutes = 30;
/** The longest session, walking included. */
export const mostRunWalkMinutes = 40;

/**
 * The weeks from walking to half an hour of running: two or three sessions, easier in recovery and race weeks. `run`
 * are weeks behind the athlete: the others grow from what was run in them, and not from what the ladder had there.
 */
export const drawFromZero = (picture: Picture, run: readonly RunWeek[] = []): readonly DrawnWeek[] => {
  const runner = runnerOf(picture);
  const frames = emptyWeeks(picture, runner.shortCycle);
  const ladder = runWalkLadder(frames.map((frame) => ({ ...frame, volume: frame.sessions.length })));
  const totals: number[] = [];
  let block: number[] = [];
  let lastTold = 0;

  return frames.map((frame, index) => {
    const { days, sessions } = frame;
    const most = easyMinutes(runner, runner.ceiling);
    const loaded = block.length > 0 ? mean(block) : lastTold;
    const wished = Math.min(most, weekMinutes(frame, ladder[index], totals, loaded));
    const each = easyDistance(runner, Math.min(mostRunning(frame), wished / Math.max(1, sessions.length)));
    const behind = run[index];
    const minutes =
      behind === undefined
        ? sessions.length * easyMinutes(runner, each)
        : behind.runs.reduce((sum, { distance }) => sum + easyMinutes(runner, distance), 0);
    // A week that holidays cut short says nothing of what the others held, unless it held as much.
    const tells = !days.some((day) => day.lost) || minutes > 0.77 * Math.max(0, ...totals.slice(-4));
    if (frame.recovery) block = [];
    else if (tells) {
      block.push(minutes);
      lastTold = minutes;
    }
    totals.push(minutes);
    const own = drawn(index, frame, each);
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

/** Walking takes some minutes of the tightest day. */
const mostRunning = ({ days, sessions }: EmptyWeek): number =>
  Math.min(30, ...days.filter(({ day }) => sessions.includes(day)).map(({ cap }) => (cap ?? 60) - 7));

/** Running minutes of a week: as the ladder says, within five more for each session than the best of four weeks. */
const weekMinutes = (
  { phase, recovery, sessions }: EmptyWeek,
  rung: Rung | undefined,
  totals: readonly number[],
  loaded: number,
): number => {
  const wished = sessions.length * (rung?.running ?? 0);
  if (totals.length === 0) return wished;
  const best = Math.max(...totals.slice(-4));
  const growth = Math.max(1.1 * best, best + 4.9 * sessions.length);
  if (phase === 'race' || phase === 'taper') return Math.min(0.55 * wished, growth);
  // Near the most that is allowed: it is enough too when a week cut short by a holiday is left out of the mean.
  if (recovery) return 0.79 * (loaded > 0 ? loaded : mean(totals.slice(-3)));
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
