import type { PlanWeek } from '../../shared/domain/plan/plan';

/** How notes read, as far as counting tells; shares are of a plan’s notes, 0–1. */
export type NoteQuality = Readonly<{
  /** Words of a note, on average. */
  words: number;
  /** Notes of four to forty words. */
  fitting: number;
  /** Notes that hold a slot, or name something of their own kind of session, phase or day. */
  specific: number;
  /** Notes with a figure in their prose. */
  withFigures: number;
  /** Notes that stand in the plan more than once. */
  repeated: number;
  /** How often the most repeated note stands. */
  mostRepeated: number;
}>;

/** Fewer say nothing; more are not read on the way out of the door (our choice). */
const fewestWords = 4;
const mostWords = 40;

export const noteQuality = (weeks: readonly PlanWeek[]): NoteQuality => {
  const notes = weeks.flatMap((week) =>
    week.sessions
      .filter(({ note }) => note !== '')
      .map(({ note, kind }) => ({ note, isSpecific: hasSlot.test(note) || (ownWords[kind]?.test(note) ?? false) })),
  );
  const times = new Map<string, number>();
  for (const { note } of notes) times.set(note, (times.get(note) ?? 0) + 1);
  const share = (fits: (note: string) => boolean): number =>
    notes.length === 0 ? 0 : notes.filter(({ note }) => fits(note)).length / notes.length;
  const lengths = notes.map(({ note }) => wordsIn(note));
  return {
    words: notes.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / notes.length,
    fitting: share((note) => wordsIn(note) >= fewestWords && wordsIn(note) <= mostWords),
    specific: notes.length === 0 ? 0 : notes.filter(({ isSpecific }) => isSpecific).length / notes.length,
    withFigures: share((note) => /\p{Nd}/u.test(note.replace(/\{\w+\}/g, ''))),
    repeated: share((note) => (times.get(note) ?? 0) > 1),
    mostRepeated: Math.max(0, ...times.values()),
  };
};

const wordsIn = (note: string): number => note.split(/\s+/).filter((word) => word !== '').length;
const hasSlot = /\{(?:pace|zone|distance|duration|goal)\}/;

/** Words that a note could hardly hold if it stood on another kind of day. */
const ownWords: Readonly<Record<string, RegExp>> = {
  easy: /\beas(?:y|ily)\b|talk|sentence/i,
  recovery: /slow|recover|loose/i,
  long: /\blong|water|drink|hours?\b|fuel/i,
  strides: /stride|sprint|quick/i,
  hills: /hill|climb|up(?:hill)?\b/i,
  progression: /brisk|faster|end\b/i,
  tempo: /unbroken|threshold|even/i,
  cruise: /threshold|piece|jog|repeat/i,
  intervals: /interval|repeat|repetition|jog|first one/i,
  repetitions: /fast|quick|rest|repetition/i,
  'race-pace': /race|rhythm|goal/i,
  opener: /race|wake|fresh|ready/i,
  'time-trial': /trial|test|all out|even/i,
  race: /race|start|finish|line/i,
  'run-walk': /walk|break/i,
  strength: /set|squat|hips?|calves|slow|lift|weight/i,
};
