import * as z from 'zod';
import { feasibilityLabels } from '../domain/goal/feasibility';
import { raceDistances } from '../domain/goal/goal';
import { gaps, leverKinds, statusKinds } from '../domain/progress/progress';
import { evidence } from './fitness';
import { aim } from './goal/goal';
import { restsOn } from './rests-on';
import { timeBand } from './time-band';
import { anyMetres, anySeconds, calendarDay, identifier } from './values';

const distance = z.enum(raceDistances);

const point = z.strictObject({
  date: calendarDay,
  band: timeBand,
  /** `past`: on the form of that day, by what is known now. `forecast`: with what training until then may bring. */
  kind: z.enum(['past', 'today', 'forecast']),
});

/** How the goal stands to race day's forecast. */
const status = z.strictObject({
  kind: z.enum(statusKinds),
  /** Seconds by which the goal's time is slower than the forecast, at its slow and its fast edge; negative: faster. */
  by: z.strictObject({ least: z.number(), most: z.number() }),
  label: z.enum(feasibilityLabels),
});

/** What would narrow the range, and what the range would then be. */
const lever = z.strictObject({
  kind: z.enum(leverKinds),
  /** How many more runs, races or weeks it takes. */
  count: z.int().min(1),
  /** How long each run or race would be; null where that does not matter. */
  distance: anyMetres.nullable(),
  band: timeBand,
});

/** Another time for the same race. A proposal of what to want, not a prediction. */
const adjustment = z.strictObject({
  direction: z.enum(['faster', 'slower']),
  aim,
  label: z.enum(feasibilityLabels),
});

/** A forecast of ours beside what came of it. */
const pastPrediction = z.strictObject({
  race: z.strictObject({ distance, date: calendarDay }),
  predictedOn: calendarDay,
  band: timeBand,
  result: z.strictObject({ time: anySeconds, activityId: identifier.nullable(), restsOn }),
  verdict: z.enum(['inside', 'faster', 'slower']),
  /** Share of its edge by which the result lies outside the range; 0 inside. */
  missedBy: z.number().min(0),
});

/** Where the goal stands, told as ranges. */
export const progressReply = z.strictObject({
  today: calendarDay,
  /** The race that is trained for; null where there is none. */
  goal: z.strictObject({ goalId: identifier, name: z.string(), distance, raceDay: calendarDay, aim }).nullable(),
  /** The line to draw: the time that is wished for, in seconds; null for a finish. */
  goalLine: anySeconds.nullable(),
  /** The race on today's form; null where too little is known, and then `missing` says what. */
  onTodaysForm: timeBand.nullable(),
  onRaceDay: timeBand.nullable(),
  points: z.array(point),
  /** null for a finish, and without a forecast. */
  status: status.nullable(),
  confidence: z.enum(['low', 'medium', 'high']),
  models: z.array(z.string()),
  evidence: z.array(evidence),
  levers: z.array(lever),
  missing: z.array(z.enum(gaps)),
  adjustments: z.array(adjustment),
  record: z.array(pastPrediction),
  restsOn,
});

export type ProgressReply = z.output<typeof progressReply>;
