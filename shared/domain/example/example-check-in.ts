import type { CheckIn } from '../check-in/check-in';

/** What an example athlete answers after their tiring week: hard on them, and they are still tired. */
export const exampleCheckIn = {
  effort: 8,
  fatigue: 8,
  niggles: [],
  words: '',
  requests: [],
  volume: null,
  sleep: 4,
  stress: 4,
} as const satisfies Omit<CheckIn, 'week' | 'date'> & Record<'sleep' | 'stress', number>;
