import * as z from 'zod';
import { paceZones } from '../athlete';
import { goal } from '../goal/goal';
import { identifier } from '../values';
import { blueprint } from './blueprint';

/** What the weeks of a plan are written in: an edit of goal, zones or schedule draws it anew. */
export const planFrame = z.strictObject({
  goal,
  zones: paceZones,
  blueprint,
  /** The command whose receipt holds the picture that the plan goes by. */
  picture: identifier,
});

export type PlanFrame = z.output<typeof planFrame>;
