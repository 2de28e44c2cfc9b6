import * as z from 'zod';
import { promptPart } from './prompt-part';

const count = z.object({ done: z.int(), of: z.int() });
const week = z.object({
  sessions: count,
  hardSessions: count,
  runOfPlanned: z.string(),
  each: z.array(z.string()),
});
const felt = z.object({ effort: z.number(), fatigue: z.number(), hurts: z.array(z.unknown()) });
const next = z.object({ recovery: z.boolean(), volume: z.string() });

/** Looks back on a week from the facts of the prompt alone; null where it asks for something else. */
export const writeWeekReview = (user: string): string | null => {
  const facts = promptPart(user, 'Week', week);
  if (facts === null) return null;
  const follows = promptPart(user, 'What follows', z.array(z.string())) ?? [];
  const review = [
    doneOf(facts),
    missedOf(facts),
    feltOf(promptPart(user, 'Felt', felt)),
    follows.length > 0 ? 'The days to come have been fitted to that.' : nextOf(promptPart(user, 'Next week', next)),
  ];
  return JSON.stringify({ review: review.filter((sentence) => sentence !== null).join(' ') });
};

type Week = z.output<typeof week>;

const doneOf = ({ sessions: { done, of }, hardSessions }: Week): string => {
  if (of === 0) return 'Nothing of this week has been told yet.';
  if (done === 0) return 'The week went by without running, and that is behind you.';
  if (done === of) return 'You did what was planned.';
  const counted = `${capital(inWords(done))} of ${inWords(of)} sessions`;
  return hardSessions.of > 0 && hardSessions.done === 0 ? `${counted}; the hard work stayed out.` : `${counted} done.`;
};

const missedOf = ({ sessions: { done, of }, each }: Week): string | null => {
  const missed = each.filter((line) => line.endsWith(' missed'));
  const [first] = missed;
  if (first === undefined || done === 0) return null;
  const kind = first.split(' ')[1]?.replace(/-/g, ' ') ?? 'session';
  return missed.length === 1 && of > 1
    ? `The ${kind} session did not happen, and need not be made up for.`
    : 'What did not happen need not be made up for.';
};

const feltOf = (told: z.output<typeof felt> | null): string | null => {
  if (told === null) return null;
  if (told.hurts.length > 0) return 'Something is sore: say so again if it changes.';
  if (told.effort >= 8) return told.fatigue >= 7 ? 'It felt hard and left you tired.' : 'It felt hard.';
  return told.fatigue >= 7 ? 'You are tired.' : 'The effort was in hand.';
};

const nextOf = (after: z.output<typeof next> | null): string | null => {
  if (after === null) return null;
  if (after.recovery) return 'The week ahead is lighter on purpose.';
  if (after.volume === 'more') return 'The week ahead holds a little more.';
  return after.volume === 'less' ? 'The week ahead holds a little less.' : 'The week ahead is much like this one.';
};

const words = 'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const inWords = (amount: number): string => words[amount] ?? 'many';
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
