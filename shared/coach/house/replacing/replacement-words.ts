import type { AdjustmentReason } from '../../../domain/adjustment/adjustment-reason';
import { niggleAdvice } from '../../../domain/adjustment/niggle-advice';
import type { Replacement, ReplacementOrder } from '../../../domain/adjustment/replacement';
import { sentences } from '../notes/facts';
import type { Proposal, ProposalIdea } from './proposal';
import { recentStrain } from './recent-strain';

/** The note of a replacement and why it was chosen. */
export const replacementWords = (
  order: ReplacementOrder,
  { idea, workout }: Proposal,
): Omit<Replacement, 'workout'> => ({
  note: workout === null ? '' : notes[idea],
  why: sentences(because(order), whats[idea]),
});

const notes: Readonly<Record<ProposalIdea, string>> = {
  easy: 'Easy all the way at {pace}: you could talk in whole sentences. Stop when the time is up, even if it feels good.',
  recovery: 'As slow as you like, {pace} or slower. This is to loosen the legs, not to train them.',
  'key-work':
    'The heart of the session in less time. Warm up well, hold {pace} in the work, and leave the rest for another week.',
  'by-time': 'By the watch and by feel: the same effort in {zone}, wherever the ground is even and safe.',
  treadmill: 'On the treadmill at 1 % incline, which costs what the flat road does. Turn the fan on and drink.',
  'less-of-the-same': 'The same as planned, only less of it. End it when the last part still feels controlled.',
  swap: 'Minute for minute in place of the run, at {zone} effort: steady breathing, no racing.',
  walk: 'A brisk walk: it keeps you moving and takes nothing out of you.',
  rest: '',
};

const whats: Readonly<Record<ProposalIdea, string>> = {
  easy: 'An easy run keeps the habit and lets the rest of the week stand.',
  recovery: 'A short run in zone 1 keeps you moving and costs next to nothing.',
  'key-work': 'Repetitions go first; what is left is the part that counts.',
  'by-time': 'Time in the zone is what trains you, not the place.',
  treadmill: 'The session can stay as it is.',
  'less-of-the-same': 'The same session, cut down.',
  swap: 'It keeps your fitness and takes the impact out.',
  walk: 'A walk is what fits; the run is not made up for later.',
  rest: 'Rest is the right session today. Nothing is made up for later.',
};

const because = (order: ReplacementOrder): string => {
  const { reason } = order;
  switch (reason.kind) {
    case 'tired':
      return recentStrain(order) === 'fresh'
        ? 'You are tired, so today gives way.'
        : 'You are tired, and the last days were hard, so today gives way.';
    case 'no-time':
      return `You have ${reason.minutes} minutes.`;
    case 'niggle':
      return niggleAdvice(reason.niggle).sentence;
    case 'ill':
      return reason.place === 'below-neck'
        ? 'No training with fever, aches or a chest infection; see a doctor if it does not get better. Wait until you have been well for a day at least.'
        : 'With a cold, half of it and easy; stop if it gets worse.';
    case 'travel':
      return 'On the road, short and easy keeps the habit.';
    case 'conditions':
      return conditionWords(reason);
    case 'other':
      return 'You cannot do it as planned today.';
  }
};

const conditionWords = ({ obstacle }: Extract<AdjustmentReason, { kind: 'conditions' }>): string =>
  ({
    heat: 'In the heat the body works harder at every pace: go early, in the shade, and by feel.',
    ice: 'On ice a fall costs more than a session is worth.',
    storm: 'Wait until the storm has passed.',
    'no-hills': 'Without hills the same effort is found on the flat.',
    'no-track': 'Without a track the watch measures as well.',
  })[obstacle];
