import type { Picture } from '../../athlete/picture';
import { type Metres, metres } from '../../units/quantity';
import type { Limitation } from '../blueprint';
import { longTaperFrom, phasesByWeek, planLength } from '../phase-lengths';
import type { Phase } from '../plan';
import { tellingPeak } from '../telling-peak';
import type { WeeksFrame } from './course';
import { demandsOf } from './demands';
import { drawFromZero } from './draw-from-zero';
import { drawWeeks } from './draw-weeks';
import type { DrawnWeek } from './drawn-week';
import { frameWeeks } from './frame-weeks';
import type { RunWeek } from './run-so-far';
import { type Runner, runnerOf } from './runner';

/** The weeks of a plan with every run on its day, whether or not they lead far enough. */
export type Frame = Readonly<{
  weeks: readonly DrawnWeek[];
  runner: Runner;
  /** The longest run comes far enough for the race. */
  reached: boolean;
  declined: readonly Limitation[];
}>;

/** Whether the long run comes far enough when it rises as fast as the rules allow; draws no week more than it takes. */
export const reachesSteeply = (picture: Picture): boolean => {
  const frame = frameWeeks(picture, phasesOf(picture, likelyPeak(picture)), true);
  for (const week of drawWeeks(frame)) if (isReached([week], frame)) return true;
  return false;
};

/** Draws the weeks gently, and steeply where that does not lead far enough; `run` are weeks behind the athlete. */
export const drawFrame = (picture: Picture, run: readonly RunWeek[] = []): Frame => {
  if (picture.goal.kind === 'from-zero')
    return { weeks: drawFromZero(picture, run), runner: runnerOf(picture), reached: true, declined: [] };
  const gentle = drawnWith(picture, false, run);
  return gentle.reached ? gentle : drawnWith(picture, true, run);
};

const drawnWith = (picture: Picture, steep: boolean, run: readonly RunWeek[]): Frame => {
  // The heaviest week decides the length of a marathon's taper, and that the weeks left for the heaviest.
  const first = withPhases(picture, phasesOf(picture, likelyPeak(picture)), steep, run);
  if (fitsItsPeak(first, picture)) return first;
  const second = withPhases(picture, phasesOf(picture, peakOf(first.weeks)), steep, run);
  if (fitsItsPeak(second, picture)) return second;
  // Near the line each length of taper asks for the other: the weeks are kept below it.
  const light = belowLine(picture);
  return withPhases(light, phasesOf(light, light.schedule.peakVolume ?? peakOf(second.weeks)), steep, run);
};

/** Whether the taper is as long as the heaviest week asks for, also when sessions come out a little shorter. */
const fitsItsPeak = ({ weeks }: Frame, picture: Picture): boolean => {
  const peak = peakOf(weeks);
  return [peak, metres(Math.max(0, peak - rounding))].every((told) => {
    const phases = phasesOf(picture, told);
    return weeks.every(({ plan }, index) => plan.phase === phases[index]);
  });
};

/** What sessions may lose of a week's distance in metres. */
const rounding = 600;

const belowLine = (picture: Picture): Picture => {
  const { schedule } = picture;
  const most = Math.min(schedule.peakVolume ?? Number.POSITIVE_INFINITY, longTaperFrom - 100);
  return { ...picture, schedule: { ...schedule, peakVolume: metres(most) } };
};

const likelyPeak = (picture: Picture): Metres => {
  const { current } = runnerOf(picture);
  return metres(Math.max(current, Math.min(demandsOf(picture).peak.high, 1.4 * current)));
};

const phasesOf = (picture: Picture, peakVolume: Metres): readonly Phase[] =>
  phasesByWeek({
    goal: picture.goal,
    weeks: planLength(picture.goal, picture.startsOn),
    experience: picture.experience,
    peakVolume,
  });

const volume = ({ runs }: DrawnWeek): Metres => metres(runs.reduce((sum, { distance }) => sum + distance, 0));
const isWhole = ({ plan: { days } }: DrawnWeek): boolean => days.every(({ lost, race }) => !lost && race === null);
const peakOf = (weeks: readonly DrawnWeek[]): Metres =>
  tellingPeak(weeks.map((week) => ({ volume: volume(week), isWhole: isWhole(week) })));

const withPhases = (picture: Picture, phases: readonly Phase[], steep: boolean, run: readonly RunWeek[]): Frame => {
  const frame = frameWeeks(picture, phases, steep, run);
  const weeks = [...drawWeeks(frame)];
  return { weeks, runner: frame.runner, reached: isReached(weeks, frame), declined: frame.declined };
};

const isReached = (weeks: readonly DrawnWeek[], { demands: { reach }, runner }: WeeksFrame): boolean => {
  if (reach === null) return true;
  const longestOf = (some: readonly DrawnWeek[]): number =>
    Math.max(0, ...some.flatMap(({ runs }) => runs.map(({ distance }) => distance)));
  // Long runs go a little faster than easy ones, 83 % of threshold speed; with work at pace they take less time still.
  const unhurried = longestOf(weeks.filter(({ plan }) => !plan.pacedLong));
  const minutes = (unhurried * runner.easyPace * (0.82 / 0.83)) / 60_000;
  return longestOf(weeks) >= reach.distance || minutes >= reach.minutes + 1;
};
