import type { AthleteProfile } from '../contract/athlete';
import type { GoalWish } from '../contract/goal/goal';
import type { RedFlag } from '../domain/health/red-flag';
import { redFlagsIn } from '../domain/health/red-flags';
import type { AthleteStore } from '../ports';
import { type FieldFault, type Refused, refused } from './outcome';
import { type HoldPlanPorts, holdPlan } from './plan/hold-plan';
import { waits } from './plan/on-hold';

type Words = Readonly<{ pointer: string; text: string }>;

const wayOut =
  'If it is over, or not what you meant, please say it in other words; if a professional has cleared you to run, say so in your health answers.';

/** What an athlete says of themselves. */
export const profileWords = ({ words, health }: AthleteProfile): readonly Words[] => [
  { pointer: '/words', text: words },
  { pointer: '/health/injuries', text: health.injuries },
];

/** What an athlete says of a goal. */
export const goalWords = ({ why }: Pick<GoalWish, 'why'>): readonly Words[] => [{ pointer: '/why', text: why }];

/**
 * Why nothing is planned on these words, or null: they tell of a warning sign that a professional should look at first.
 * Where one has cleared the athlete, only what cannot wait still counts. Asked before anything is kept or sent
 * anywhere.
 */
export const wordsStop = (words: readonly Words[], cleared: boolean): Refused | null =>
  refusedFor(signsIn(words, cleared), wayOut);

/** A warning sign and where it stands: in words, or without any in a field. */
type Sign = Readonly<{ pointer: string; text?: string; flag: RedFlag }>;
type Beside = Readonly<{ cleared?: boolean; fields?: readonly Sign[] }>;

export type WordsHoldPorts = HoldPlanPorts & Readonly<{ athletes: AthleteStore }>;

/**
 * The same of words that come while a plan may be in force: nothing of them is kept, and that plan rests until a
 * professional has had a look; so it does for the signs found in fields. `cleared` is what the athlete says now;
 * without it, what they have said before counts.
 */
export const wordsHold =
  (ports: WordsHoldPorts) =>
  async (
    athleteId: string,
    words: readonly Words[],
    { cleared, fields = [] }: Beside = {},
  ): Promise<Refused | null> => {
    const athlete = await ports.athletes.find(athleteId);
    const signs = [...signsIn(words, cleared ?? athlete?.profile?.health.cleared ?? false), ...fields];
    const planId = athlete?.planId ?? null;
    if (planId === null) return refusedFor(signs, wayOut);
    // What was saved before does not stop the plan again: its athlete may have been cleared since.
    const before = new Set(athlete?.profile ? profileWords(athlete.profile).map(({ text }) => text) : []);
    const fresh = signs.filter(({ text }) => text === undefined || !before.has(text)).map(({ flag }) => flag);
    const hold = fresh.length === 0 ? null : await holdPlan(ports)({ athleteId, planId }, fresh);
    return refusedFor(signs, hold === null ? wayOut : waits);
  };

const signsIn = (words: readonly Words[], cleared: boolean): readonly Sign[] =>
  words.flatMap(({ pointer, text }) =>
    redFlagsIn(text)
      .filter(({ urgent }) => urgent || !cleared)
      .map((flag) => ({ pointer, text, flag })),
  );

const refusedFor = (signs: readonly Sign[], ending: string): Refused | null => {
  if (signs.length === 0) return null;
  const faults = signs.map(({ pointer, flag }): FieldFault => ({ pointer, detail: flag.sentence }));
  const sentences = [...new Set(faults.map(({ detail }) => detail))];
  return refused('not-coachable', [...sentences, ending].join(' '), faults);
};
