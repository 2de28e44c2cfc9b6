import type { CheckIn } from '../../check-in/check-in';
import { redFlagsIn } from '../../health/red-flags';
import { redFlagsInFields } from '../../health/red-flags-in-fields';
import { addDays } from '../../units/calendar';
import type { LivePlan } from '../live-plan';
import type { Signal } from '../signal';
import { readWords } from './read-words';

/** Signs that stop coaching, in the words and fields of a check-in and in the notes of its week. */
export const redFlagSignals = (checkIn: CheckIn, { logs, weeks }: LivePlan): readonly Signal[] => {
  const monday = weeks[checkIn.week - 1]?.monday ?? checkIn.date;
  const notes = logs.filter(({ date }) => date >= monday && date <= addDays(monday, 7)).map(({ note }) => note);
  const flags = [checkIn.words, ...notes].flatMap(redFlagsIn);
  const known = new Map([...flags, ...redFlagsInFields(checkIn)].map((flag) => [flag.id, flag]));
  // A fever that is told as an illness has a way back of its own.
  if ([...checkIn.requests, ...readWords(checkIn).requests].some(({ kind }) => kind === 'ill')) known.delete('fever');
  return [...known.values()].map(({ id, sentence }) => ({ kind: 'red-flag', week: checkIn.week, flag: id, sentence }));
};
