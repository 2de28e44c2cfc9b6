import type { CheckIn } from '../../domain/check-in/check-in';
import { siteCare } from '../../domain/check-in/site-care';
import { sessionCount, type WeekReviewOrder } from '../../domain/check-in/week-review';
import { isHardSession } from '../../domain/session/is-hard-session';
import { capitalised } from '../../domain/units/capitalised';
import { inWords, sentences, turnOf } from './notes/facts';

/** A few honest sentences on a week that is over: what was done, how it felt, what comes next. */
export const houseWeekReview = (order: WeekReviewOrder): string =>
  sentences(done(order), ran(order), felt(order), ahead(order));

const done = (order: WeekReviewOrder): string => {
  const { week, sessions } = order;
  const all = sessionCount(order);
  const hard = sessionCount(order, isHardSession);
  if (all.of === 0) return 'Nothing of this week has been told yet.';
  if (all.done === 0)
    return `None of the ${inWords(all.of)} sessions happened; that is a week off, and it is behind you.`;
  if (all.done === all.of) return turnOf(everything, week.number, sessions.length);
  const counted = `${capitalised(inWords(all.done))} of ${inWords(all.of)} sessions`;
  if (hard.of > 0 && hard.done === hard.of) return `${counted}, and the hard work among them.`;
  return hard.of > 0 && hard.done === 0 ? `${counted}; the hard work stayed out.` : `${counted} were done.`;
};

const everything = [
  'You did every session that was planned.',
  'All of it was done, the dull parts too.',
  'Every session of the week is in the log.',
] as const;

/** Shares of the planned running between which a week counts as run. */
const muchLess = 0.7;
const less = 0.9;
const more = 1.1;

const ran = ({ planned, run, sessions }: WeekReviewOrder): string | null => {
  const isTold = sessions.some(({ status }) => status === 'done' || status === 'partly');
  if (planned === 0 || !isTold) return null;
  const share = run / planned;
  if (share < muchLess)
    return 'The running came to much less than planned, so there is nothing to catch up: go on from here.';
  if (share < less) return 'The running came to a little less than planned, which costs nothing.';
  return share > more
    ? 'You ran more than was asked; the plan grows fast enough by itself.'
    : 'The running came to what was planned.';
};

const felt = ({ checkIn }: WeekReviewOrder): string | null => {
  if (checkIn === null) return null;
  return sentences(mood(checkIn), sore(checkIn));
};

const mood = ({ effort, fatigue }: CheckIn): string => {
  if (effort >= 8 && fatigue >= 7) return 'It felt hard and it left you tired, which is worth taking seriously.';
  if (effort >= 8) return 'It felt hard, though you have come out of it fairly fresh.';
  if (fatigue >= 7) return 'The work itself was bearable, but you are tired: sleep is the first thing to mend.';
  return effort <= 4 && fatigue <= 3
    ? 'It felt easy and you are fresh, as it should be now and then.'
    : 'The effort was about right.';
};

const sore = ({ niggles }: CheckIn): string | null => {
  const [worst] = niggles
    .filter(({ severity }) => severity > 0)
    .toSorted((one, other) => other.severity - one.severity);
  return worst === undefined ? null : `Keep an eye on the ${siteCare[worst.site].name} and say so if it changes.`;
};

const ahead = ({ reasons, next, week }: WeekReviewOrder): string | null => {
  const [first] = reasons;
  if (first !== undefined) return first.rule;
  if (next === null) return null;
  if (next.phase === 'race') return 'Race week is next: little running, much sleep.';
  if (next.recovery) return 'Next week is lighter on purpose.';
  if (next.phase === 'taper') return 'From here on the running comes down and the rest does its work.';
  if (next.volume > 1.02 * week.volume) return 'Next week holds a little more.';
  return 'Next week holds about the same.';
};
