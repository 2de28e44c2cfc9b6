import type { Zone } from '../fitness/fitness';
import { type Load, load, type Metres, metres, type Seconds, seconds } from '../units/quantity';
import { type EffortTarget, effortTarget, jogTarget, strideTarget } from './effort-target';
import type { ExpansionContext } from './expansion-context';
import { impliedParts } from './implied-parts';
import type { Section, Step, StepGroup, ZoneTimes } from './session';
import type { Amount, Block, Segment, Workout } from './workout';

/** A workout with its paces and sums, not yet on a day. */
export type ExpandedWorkout = Readonly<{
  sections: readonly Section[];
  /** Running only, rounded down to 100 m. */
  distance: Metres;
  duration: Seconds;
  load: Load;
  zoneTimes: ZoneTimes;
}>;

/** A step and what it costs. */
type Costed = Readonly<{ step: Step; cost: number }>;
type CostedGroup = Readonly<{ times: number; steps: readonly Costed[] }>;

/** Recovery after a stride, and after one uphill, where the way back is walked or jogged (our rule). */
const strideRecovery = { flat: seconds(60), uphill: seconds(90) };

// Ground that is walked takes time too: 5.4 km/h, a brisk walk.
const walkingSpeed = 1.5;

const costed = (role: Step['role'], amount: Amount, target: EffortTarget): Costed => {
  const time = amount.unit === 's' ? amount.seconds : Math.round(amount.metres / (target.speed || walkingSpeed));
  const distance = amount.unit === 'm' && target.speed > 0 ? amount.metres : Math.round(time * target.speed);
  return {
    step: {
      role,
      amount,
      zone: target.zone,
      pace: target.pace,
      metres: metres(distance),
      seconds: seconds(time),
    },
    cost: (time / 3600) * target.loadPerHour,
  };
};

/** Turns a workout of zones and amounts into steps with this athlete's paces, and sums them. */
export const expandWorkout = (workout: Workout, context: ExpansionContext): ExpandedWorkout => {
  const { kind } = workout;
  const implied = impliedParts(kind);
  const warmUp = workout.warmUp ?? implied.warmUp;
  const coolDown = workout.coolDown ?? implied.coolDown;

  const segment = (role: Step['role'], { amount, effort }: Segment): Costed =>
    costed(role, amount, effortTarget(effort, kind, context));

  const group = (block: Block): CostedGroup => {
    switch (block.type) {
      case 'segment':
        return { times: 1, steps: [segment('work', block)] };
      case 'repeat': {
        const work = block.work.map((one) => segment('work', one));
        return { times: block.times, steps: block.recovery ? [...work, segment('recovery', block.recovery)] : work };
      }
      case 'strides': {
        const rest = block.uphill ? strideRecovery.uphill : strideRecovery.flat;
        const stride = costed('strides', { unit: 's', seconds: block.seconds }, strideTarget(block.uphill, context));
        const jog = costed('recovery', { unit: 's', seconds: rest }, jogTarget(context));
        return { times: block.times, steps: [stride, jog] };
      }
    }
  };

  const once = (single: Costed): readonly CostedGroup[] => [{ times: 1, steps: [single] }];
  const parts: readonly Readonly<{ part: Section['part']; groups: readonly CostedGroup[] }>[] = [
    { part: 'warm-up', groups: warmUp ? once(costed('warm-up', warmUp, effortTarget(2, 'easy', context))) : [] },
    { part: 'main', groups: workout.main.map(group) },
    { part: 'cool-down', groups: coolDown ? once(costed('cool-down', coolDown, jogTarget(context))) : [] },
  ];
  const sections = parts.filter(({ groups }) => groups.length > 0);

  return { sections: sections.map(withoutCosts), ...sums(sections.flatMap(({ groups }) => groups)) };
};

const withoutCosts = ({
  part,
  groups,
}: Readonly<{ part: Section['part']; groups: readonly CostedGroup[] }>): Section => ({
  part,
  groups: groups.map(({ times, steps }): StepGroup => ({ times, steps: steps.map(({ step }) => step) })),
});

const sums = (groups: readonly CostedGroup[]): Omit<ExpandedWorkout, 'sections'> => {
  const total = (figure: (one: Costed) => number): number =>
    groups.reduce((sum, { times, steps }) => sum + times * steps.reduce((part, one) => part + figure(one), 0), 0);

  return {
    distance: metres(Math.floor(total(({ step }) => step.metres) / 100) * 100),
    duration: seconds(total(({ step }) => step.seconds)),
    load: load(Math.round(total(({ cost }) => cost))),
    zoneTimes: zoneTimesBy((zone) => seconds(total(({ step }) => (step.zone === zone ? step.seconds : 0)))),
  };
};

/** Zone times from a function of the zone. */
export const zoneTimesBy = (timeIn: (zone: Zone) => Seconds): ZoneTimes => ({
  1: timeIn(1),
  2: timeIn(2),
  3: timeIn(3),
  4: timeIn(4),
  5: timeIn(5),
  6: timeIn(6),
});
