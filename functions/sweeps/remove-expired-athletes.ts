import { type RemoveExpiredPorts, removeExpiredAthletes } from '../../shared/usecases/my-data/remove-expired-athletes';
import { accounts, athletes, clock, expired, intervalsVault, strava, stravaVault } from '../support/aws-ports';
import { sweepHandler } from '../support/sweep-handler';

/** Every night: example athletes whose day is over are removed. */
export const removeExpiredAthletesHandler = (ports: RemoveExpiredPorts) => sweepHandler(removeExpiredAthletes(ports));

export const handler = removeExpiredAthletesHandler({
  accounts,
  athletes,
  clock,
  expired,
  intervalsVault,
  strava,
  stravaVault,
});
