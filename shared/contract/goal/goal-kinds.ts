import * as z from 'zod';
import { fitnessWish, fromZeroWish, raceWish } from './goal';

/** What is trained for, without the words around it. */
export const anyGoal = z.discriminatedUnion('kind', [
  raceWish.pick({ kind: true, distance: true, date: true, aim: true }),
  fitnessWish.pick({ kind: true, weeks: true, enjoys: true }),
  fromZeroWish.pick({ kind: true, weeks: true, date: true }),
]);
