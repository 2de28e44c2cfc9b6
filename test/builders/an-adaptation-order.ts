import { housePlan } from '../../shared/coach/house/house-plan';
import type { AdaptationOrder } from '../../shared/domain/adaptation/adaptation-order';
import type { Envelope, WeekEnvelope } from '../../shared/domain/adaptation/envelope';
import type { LivePlan } from '../../shared/domain/adaptation/live-plan';
import { paceZones } from '../../shared/domain/fitness/pace-zones';
import { addDays } from '../../shared/domain/units/calendar';
import { metres } from '../../shared/domain/units/quantity';
import { anAthlete } from './an-athlete';
import { aCheckIn } from './week-reviews';

const picture = anAthlete({ strength: { sessionsPerWeek: 1, equipment: 'bands', minutes: 30 } });
const drawn = housePlan(picture);
if (drawn.status === 'refused') throw new RangeError('No plan is safe.');
const { blueprint, weeks } = drawn;

/** A 10K plan on the Sunday of its fifth week, which is checked in. */
export const aTiringPlan = (wish: Partial<LivePlan> = {}): LivePlan => ({
  picture,
  zones: paceZones(picture.fitness.threshold),
  blueprint,
  weeks,
  today: addDays(weeks[4]?.monday ?? picture.startsOn, 6),
  logs: [],
  checkIns: [aCheckIn({ week: 5, effort: 8, fatigue: 7 })],
  ...wish,
});

/** A week that is eased by a tenth, its fastest work gone. */
export const aWeekEnvelope = (number: number, wish: Partial<WeekEnvelope> = {}): WeekEnvelope => {
  const week = weeks[number - 1];
  if (week === undefined) throw new RangeError(`The plan has no week ${number}`);
  const eased = {
    number,
    from: week.monday,
    volume: { most: metres(0.9 * week.volume), least: metres(0) },
    longRun: { most: metres(14_000) },
    quality: 1,
    recovery: false,
    takenOut: ['fastest'] as const,
    swap: null,
    closed: [],
    moveTo: null,
    strength: 1,
    longestRunMinutes: null,
    insteadOfGrowth: false,
    regrown: false,
    reasons: [],
    bearings: [],
  };
  return { ...eased, ...wish };
};

export const anEnvelope = (wish: Partial<Envelope> = {}): Envelope => ({
  outcome: 'easing',
  reasons: [
    {
      signal: 'strained',
      because: 'The week felt hard and left you tired.',
      rule: 'The next week holds a tenth less and nothing from zone 5 up.',
    },
  ],
  weeks: [aWeekEnvelope(6)],
  redraw: null,
  protectedItems: [{ kind: 'race-day', week: 12, sentence: 'Race day stays.' }],
  signals: [],
  ...wish,
});

export const anAdaptationOrder = (wish: Partial<AdaptationOrder> = {}): AdaptationOrder => ({
  live: aTiringPlan(),
  envelope: anEnvelope(),
  objections: [],
  ...wish,
});
