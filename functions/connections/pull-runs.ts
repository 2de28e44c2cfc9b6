import { type PullErrand, pullErrand } from '../../shared/contract/stored/connection';
import { type PullIntervalsPorts, pullIntervals } from '../../shared/usecases/connections/pull-intervals';
import { type PullStravaPorts, pullStrava } from '../../shared/usecases/connections/pull-strava';
import { intervals, intervalsVault, pulls, rest, stravaMeter } from '../support/aws-ports';
import { stravaInUse } from '../support/ports-in-use';
import { queueHandler } from '../support/queue-handler';

/** Consumes the queue of pulls: each message is one step of fetching what an athlete ran. */
export const pullRunsHandler = (ports: PullStravaPorts & PullIntervalsPorts) =>
  queueHandler(pullErrand, (errand: PullErrand) =>
    errand.from === 'strava' ? pullStrava(ports)(errand) : pullIntervals(ports)(errand),
  );

export const handler = pullRunsHandler({
  ...stravaInUse,
  intervals,
  intervalsVault,
  pulls,
  rest,
  stravaMeter,
});
