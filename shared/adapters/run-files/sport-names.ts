import type { Sport } from '../../domain/activity/recording';

/** Words of devices and services for a sport, most telling first: “Virtual Trail Run” must not stop at “Run”. */
const words: readonly (readonly [RegExp, Sport])[] = [
  [/treadmill|indoor[ _]?run|virtual[ _]?run/, 'treadmill'],
  [/trail|fell[ _]?run|mountain[ _]?run|ultra[ _]?run/, 'trail'],
  [/hik(e|ing)|trek|wander/, 'hike'],
  [/walk/, 'walk'],
  [/swim/, 'swim'],
  [/ride|bik(e|ing)|cycl|velomobile|spinning/, 'ride'],
  [/strength|weight|crossfit|workout|training|gym/, 'strength'],
  [/run|jog|footing|laufen|course a pied/, 'run'],
];

/** Numbers older exports of Strava write into a GPX instead of a word. */
const numbers: Readonly<Record<string, Sport>> = { '1': 'ride', '4': 'hike', '9': 'run', '10': 'walk', '16': 'swim' };

/** The sport a word stands for; null for no word, 'other' for one we do not know. */
export const sportNamed = (name: string | null | undefined): Sport | null => {
  const word = name?.trim().toLowerCase() ?? '';
  if (word === '') return null;
  return numbers[word] ?? words.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
};
