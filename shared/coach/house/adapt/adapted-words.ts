import type { WeekEnvelope } from '../../../domain/adaptation/envelope';
import type { AdaptedDay } from './adapted-day';

/** The coach's words for a session that is not what it was. */
export const adaptedNote = ({ change, session, workout }: AdaptedDay): string => {
  switch (change) {
    case 'none':
    case 'moved':
      return session.note;
    case 'easier':
      return 'Easy running in place of the hard work that stood here. Keep it so relaxed that you could talk all the way; the work comes back when you are ready for it.';
    case 'shorter':
      return 'Shorter than first planned, at the same effort. Stop when it is done: what is left out now is what lets the rest sink in.';
    case 'longer':
      return 'A little longer than first planned, and no faster. Easy all the way.';
    case 'swapped':
      return workout.kind === 'walk'
        ? 'A walk in place of the run. Go as far as it is free of pain, and stop if it is not.'
        : 'The same minutes on other legs: easy, and only as far as it is free of pain. Stop if it is not.';
  }
};

/** What an adapted week is about. */
export const adaptedFocus = (
  { recovery, swap, closed, insteadOfGrowth, reasons }: WeekEnvelope,
  days: readonly AdaptedDay[],
  wasRecovery: boolean,
): string => {
  if (days.some(({ change }) => change === 'longer'))
    return 'It goes well: a little more easy running, and nothing else.';
  if (swap !== null && swap.dates === null)
    return 'No running for now: the same minutes on other legs, as far as they are free of pain.';
  if (days.length === 0) return 'Nothing is planned this week. Rest, and come back in steps.';
  if (insteadOfGrowth || reasons.some(({ signal }) => signal === 'return' || signal === 'niggle-return'))
    return 'Coming back in steps: short, easy, and less than you feel you could.';
  if (recovery && !wasRecovery)
    return 'An early recovery week: a quarter less running and nothing hard, so that the load can sink in.';
  if (closed.length > 0) return 'A week around other things: what fits is enough, and nothing is made up for.';
  return 'A lighter week than first planned, so that the next ones can be good ones.';
};
