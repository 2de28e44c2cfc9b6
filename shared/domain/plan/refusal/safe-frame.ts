import type { Picture } from '../../athlete/picture';
import { distanceSlot } from '../../units/fill-distances';
import { kilometres } from '../../units/quantity';
import { drawFrame, type Frame } from '../drawing/draw-frame';
import { type Obstacle, obstacleBefore } from './obstacle';

export type SafeFrame =
  | Readonly<{ status: 'drawn'; frame: Frame }>
  | Readonly<{ status: 'refused'; obstacle: Obstacle }>;

/** The frame of an athlete's plan, or what stands against one. */
export const safeFrame = (picture: Picture): SafeFrame => {
  const before = obstacleBefore(picture);
  if (before !== null) return { status: 'refused', obstacle: before };
  const frame = drawFrame(picture);
  const obstacle = obstacleIn(frame);
  return obstacle === null ? { status: 'drawn', frame } : { status: 'refused', obstacle };
};

const obstacleIn = (frame: Frame): Obstacle | null => {
  if (!frame.reached) return { type: 'reach', sentence: shortSentence(frame) };
  return holdsEmptyWeek(frame)
    ? {
        type: 'start-lower',
        sentence: 'You run so little now that after a light week a run of 20 minutes would be too big a step.',
      }
    : null;
};

const shortSentence = ({ weeks }: Frame): string => {
  const longest = Math.max(0, ...weeks.flatMap(({ runs }) => runs.map(({ distance }) => distance)));
  if (longest < 500) return 'No safe run of 20 minutes fits into the days and minutes you have.';
  const whole = distanceSlot(kilometres(Math.round(longest / 1000)));
  return `By race day your longest run could safely be ${whole}, too short for this race.`;
};

/** A week of training without a holiday or a race in it that no run of 20 minutes fits safely. */
const holdsEmptyWeek = ({ weeks }: Frame): boolean =>
  weeks.some(
    ({ plan: { days, phase, recovery }, runs }) =>
      runs.length === 0 &&
      !recovery &&
      phase !== 'taper' &&
      phase !== 'race' &&
      days.some(({ open }) => open) &&
      days.every(({ lost, race }) => !lost && race === null),
  );
