import * as z from 'zod';
import { raceDistances } from '../../domain/goal/goal';
import { restsOn } from '../rests-on';
import { timeBand } from '../time-band';
import { calendarDay } from '../values';

/** The first forecast of a week for a race, kept to be held against the result. */
export const predictionRecord = z.strictObject({
  race: z.strictObject({ distance: z.enum(raceDistances), date: calendarDay }),
  /** The Monday of the week in which it was made. */
  week: calendarDay,
  madeOn: calendarDay,
  band: timeBand,
  restsOn,
});

export type PredictionRecord = z.output<typeof predictionRecord>;
