import type { DaySlot } from '../../../domain/plan/blueprint';
import type { Brief } from '../brief';
import type { Idea, MainSet } from '../sets';
import { isEarlyHard, isFirstHard, isHeaviest, sentences, slotAt, turnOf, weeksInWords, weeksToRace } from './facts';

/** Why a hard session stands here, how to run it, and what is particular about it this week. */
export const setNote = ({ idea }: MainSet, slot: DaySlot, brief: Brief): string =>
  sentences(why(idea, brief), turnOf(hows[idea], brief.turn), idea === 'trial' ? null : particular(slot, brief));

// The first weeks of a kind of work introduce it; later ones would sound odd saying that it starts.
const why = (idea: Idea, brief: Brief): string => {
  const introduction = introductions[idea];
  return introduction !== undefined && isEarlyHard(brief)
    ? introduction
    : turnOf(whys[idea], brief.turn, brief.week.number);
};

const introductions: Readonly<Partial<Record<Idea, string>>> = {
  vo2: 'Speed starts here, with work you could not hold for more than a few minutes.',
  hills: 'Before the fast flat work come the hills: power first, speed after.',
};

type Lines = readonly [string, ...string[]];

const whys: Readonly<Record<Idea, Lines>> = {
  cruise: [
    'Cruise intervals raise the pace you can hold for an hour, with short jogs that let you do more of it.',
    'Threshold work in pieces: enough to move your limit, too little to leave you flat.',
    'More minutes at threshold than one block would give you, which is what your {goal} needs now.',
  ],
  tempo: [
    'This tempo run targets your lactate threshold: the pace you could sustain for roughly an hour in a race.',
    'One unbroken stretch in {zone}: comfortably hard, and practice at staying there when the mind wanders.',
    'A tempo run shows how far the cruise intervals have brought you.',
  ],
  ladder: [
    'Three stretches, each shorter than the last, so that you finish fast without running faster than {pace}.',
    'The ladder counts down: the longest piece comes while you are fresh.',
  ],
  vo2: [
    'Intervals in {zone} lift the ceiling above your threshold; everything below it gets easier.',
    'Hard but repeatable: these minutes near your maximal oxygen uptake are the strongest stimulus of the week.',
    'A few minutes at a time, close to your limit: this is what makes every slower pace feel easy.',
  ],
  hills: [
    'Hills give you interval effort at lower speed, so the legs get stronger with less pounding.',
    'Uphill running is strength work with a runner’s form.',
    'Climbing makes the calves and hips that carry you over the last kilometres.',
  ],
  repetitions: [
    'Short and quick, for economy: fast running that stays relaxed makes every slower pace cheaper.',
    'This is about form, not suffering: smooth speed, then all the rest you need.',
  ],
  'race-pace': [
    'Goal pace, so that on the day it feels like an old acquaintance.',
    'Rehearsal for your {goal}: the same effort, in pieces.',
    'Learn the rhythm of race pace until you could find it without a watch.',
  ],
  trial: ['Your paces rest on an estimate so far; this time trial replaces it with what you can do.'],
  opener: ['A short wake-up for the legs, nothing more.', 'Just enough speed to feel quick on race day.'],
};

const hows: Readonly<Record<Idea, Lines>> = {
  cruise: [
    'Run every piece at {pace}, the last like the first; the jog stays a jog.',
    'Hold {pace} and breathe in rhythm. If the final piece gets ragged, you began too fast.',
    'Let the first minute of each piece come to you, then lock onto {pace}.',
  ],
  tempo: [
    'Holding {pace} keeps you in {zone} without blowing up. Stay smooth and controlled rather than chasing pace.',
    'Start at the slow end of {pace} and let it come; you should finish able to run five minutes more.',
  ],
  ladder: [
    'Stay within {pace} throughout and use the jogs to drop your shoulders.',
    'Let the shorter pieces feel easier, not faster.',
  ],
  vo2: [
    'Aim for {pace} from the second repeat on, and jog the recoveries rather than standing still.',
    'Even splits win: the first repeat should feel held back, the last one honest.',
    'Stop one repeat early if your form goes; quality counts, not the number.',
  ],
  hills: [
    'Choose a steady slope you can run, push with the glutes, eyes up, and jog down gently.',
    'Same effort on every climb, whatever the watch says, and easy back down.',
  ],
  repetitions: [
    'Run tall at {pace}, quick feet, loose hands. Walk part of the recovery if you like.',
    'If it turns into a strain, slow down: it has to look easy.',
  ],
  'race-pace': [
    'Settle at {pace} within the first minute and do nothing heroic.',
    'Hold {pace} to the second if you can; faster proves nothing today.',
    'Run the tangents, relax the face and keep to {pace}.',
  ],
  trial: [
    'Warm up well, start the hard part a little slower than you want to, and run it evenly to the end. Then enter its distance and time as a result: every pace to come follows from it.',
  ],
  opener: ['Hit {pace}, feel good, stop there.', 'Keep to {pace}, and go home with more than you came with.'],
};

const particular = (slot: DaySlot, brief: Brief): string | null => {
  const weeks = weeksToRace(brief);
  if (brief.week.phase === 'race') return 'The work is done.';
  if (isFirstHard(brief) && !isSecondHard(slot, brief))
    return 'First hard session of the plan: finish sure that you could do more.';
  if (brief.week.phase === 'taper')
    return 'Less of it than before, at the same pace: you are sharpening, not building.';
  if (isHeaviest(brief)) return 'This is your heaviest week, so sleep is part of the session.';
  if (weeks !== null && weeks <= 4 && brief.week.phase === 'sharpen')
    return `Race day is ${weeksInWords(weeks)} off: note how this feels.`;
  // Said every other week, and of the first hard day: the second one comes on tired legs.
  if (slotAt(slot, -1, brief)?.role === 'rest' && !isSecondHard(slot, brief) && brief.week.number % 2 === 0)
    return 'You come to it rested; use that towards the end, not at the start.';
  if (brief.picture.injuredLately) return 'At the first sharp pain, end it and jog home.';
  if (slotAt(slot, 2, brief)?.role === 'long') return 'Leave enough for the long run in two days.';
  return null;
};

const isSecondHard = ({ date }: DaySlot, { week }: Brief): boolean =>
  week.days.some((other) => other.role === 'quality' && other.date < date);
