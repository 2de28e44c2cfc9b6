import * as z from 'zod';
import { fitnessWish, fromZeroWish, raceWish } from './goal';

/** The goal alone, without the athlete's words. */
export const anyGoal = z.discriminatedUnion('kind', [
  raceWish.pick({ kind: true, distance: true, date: true, aim: true }),
  fitnessWish.pick({ kind: true, weeks: true, enjoys: true }),
  fromZeroWish.pick({ kind: true, weeks: true, date: true }),
]);
