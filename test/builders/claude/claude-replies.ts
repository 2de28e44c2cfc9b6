import { printPrescribed } from '../../../shared/coach/claude/strength/strength-reply';
import type { Replacement } from '../../../shared/domain/adjustment/replacement';
import { printWorkout } from '../../../shared/domain/session/print-workout';
import type { StrengthWorkout } from '../../../shared/domain/strength/strength-workout';

/** A replacement as Claude answers it. */
export const printReplacement = ({ workout, note, why }: Replacement): string =>
  JSON.stringify({ session: workout === null ? 'REST' : printWorkout(workout), note, why });

/** A strength workout as Claude answers it. */
export const printStrength = ({ note, exercises }: StrengthWorkout): string =>
  JSON.stringify({ note, lines: exercises.map(printPrescribed) });

/** A look back at a week as Claude answers it. */
export const printWeekReview = (review: string): string => JSON.stringify({ review });
