import type { Niggle } from '../../shared/domain/check-in/check-in';

/** A sore Achilles tendon, 3 of 10, that changes nothing about the way one runs. */
export const aNiggle = (wish: Partial<Niggle> = {}): Niggle => ({
  site: 'achilles',
  severity: 3,
  since: null,
  worseWhenRunning: false,
  altersGait: false,
  passesHopTest: null,
  ...wish,
});
