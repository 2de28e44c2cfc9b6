import type { Zone } from '../fitness/fitness';
import type { Session } from '../session/session';
import type { AdjustmentReason } from './adjustment-reason';
import { niggleAdvice } from './niggle-advice';

/** What a reason leaves of a session, whoever proposes the replacement. Each bound is at most the session’s own. */
export type ReplacementLimits = Readonly<{
  /** Whether it may hold running, and whether anything at all. */
  running: boolean;
  anything: boolean;
  topZone: Zone;
  hills: boolean;
  strides: boolean;
  /** Most seconds of the whole. */
  duration: number;
  /** Most seconds if it is a run. */
  runDuration: number;
  /** Why, to the athlete. */
  because: string;
}>;

const none: ReplacementLimits = {
  running: true,
  anything: true,
  topZone: 6,
  hills: true,
  strides: true,
  duration: Number.POSITIVE_INFINITY,
  runDuration: Number.POSITIVE_INFINITY,
  because: '',
};
const easy = { topZone: 2, hills: false, strides: false } as const;

/** On the road, short and easy keeps the habit: 20–40 minutes (our rule). */
const travelRun = 40 * 60;

/** What is left of a session when the athlete is tired: a fifth less at least (our rule). */
const tiredShare = 0.8;

/** With a cold above the neck: half, and easy (the “neck check” of sports medicine). */
const coldShare = 0.5;

/** What may take the place of a session for this reason, besides never being harder than it. */
export const replacementLimits = (reason: AdjustmentReason, session: Session): ReplacementLimits => {
  const { duration } = session;
  switch (reason.kind) {
    case 'tired':
      return {
        ...none,
        ...easy,
        duration: tiredShare * duration,
        because: 'When you are tired it is a fifth shorter at least, and easy.',
      };
    case 'no-time':
      return { ...none, duration: 60 * reason.minutes, because: `You have ${reason.minutes} minutes.` };
    case 'travel':
      return {
        ...none,
        ...easy,
        duration: 60 * (reason.minutes ?? Number.POSITIVE_INFINITY),
        runDuration: travelRun,
        because: 'On the road it is easy, and 40 minutes at most.',
      };
    case 'ill':
      return illnessLimits(reason, duration);
    case 'conditions':
      return conditionLimits(reason);
    case 'niggle':
      return niggleLimits(reason, duration);
    case 'other':
      return none;
  }
};

type Because<Kind extends AdjustmentReason['kind']> = Extract<AdjustmentReason, { kind: Kind }>;

const illnessLimits = ({ place }: Because<'ill'>, duration: number): ReplacementLimits =>
  place === 'above-neck'
    ? { ...none, ...easy, duration: coldShare * duration, because: 'With a cold it is easy and half as long at most.' }
    : {
        ...none,
        running: false,
        anything: false,
        because: 'With fever, aches or a chest infection there is only rest.',
      };

const niggleLimits = ({ niggle }: Because<'niggle'>, duration: number): ReplacementLimits => {
  const { level, share, sentence } = niggleAdvice(niggle);
  return {
    ...none,
    hills: false,
    strides: false,
    topZone: level === 'keep-easy' ? 4 : 2,
    running: share > 0,
    anything: level !== 'rest',
    runDuration: share * duration,
    because: sentence,
  };
};

const conditionLimits = ({ obstacle, treadmill }: Because<'conditions'>): ReplacementLimits => {
  if (treadmill) return none;
  switch (obstacle) {
    case 'heat':
      return { ...none, ...easy, because: 'In the heat nothing hard is run outside.' };
    case 'ice':
      return { ...none, ...easy, because: 'On ice nothing fast is run outside.' };
    case 'storm':
      return { ...none, ...easy, because: 'In a storm nothing hard is run outside.' };
    case 'no-hills':
      return { ...none, hills: false, because: 'There are no hills where you are.' };
    case 'no-track':
      return none;
  }
};
