import { metres } from '../../units/quantity';
import { lighterWeeks } from '../past/lighter-weeks';
import type { SignalOf } from '../signal';
import type { Effect, Ground, Limit } from './ground';

const causes: Readonly<Record<SignalOf<'way-back'>['cause'], string>> = {
  run: 'The last week was run, and nothing speaks against more.',
  kept: 'You have kept to the lighter plan.',
  strong: 'Effort up to 4, fatigue up to 3 and the plan done, two weeks running.',
  asked: 'You asked for more.',
};

/** The weeks that are lighter than first planned may hold what they first held, as far as growth allows it. */
export const wayBackEffect = ({ kind, cause }: SignalOf<'way-back'>, { live }: Ground): Effect => {
  const rule =
    'The plan may lead back to what was first planned, by a tenth at most over the best of four weeks and the longest run of thirty days, if you agree.';
  const reason = { signal: kind, because: causes[cause], rule };
  const limits = lighterWeeks(live).map(
    ({ week, frame }): Limit => ({
      number: week.number,
      reason,
      regrown: true,
      most: metres(frame.volume),
      longMost: frame.longRun,
      quality: frame.quality + (frame.pacedLongRun ? 1 : 0),
    }),
  );
  return { reason, limits };
};
