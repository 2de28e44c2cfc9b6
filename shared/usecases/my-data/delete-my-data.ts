import { addDays, isoDate } from '../../domain/units/calendar';
import type { AthleteStore, Clock, ExampleAccounts, ExpiredAthletes, IntervalsVault, Uploads } from '../../ports';
import { newAthlete } from '../athlete/known-athlete';
import { type EndStravaPorts, endStrava } from '../connections/end-strava';
import { done } from '../outcome';
import { type StrikePorts, strikePromises } from './strike-promises';

export type DeleteMyDataPorts = EndStravaPorts &
  StrikePorts &
  Readonly<{
    athletes: AthleteStore;
    intervalsVault: IntervalsVault;
    uploads: Pick<Uploads, 'present' | 'remove'>;
    expired: ExpiredAthletes;
    accounts: Pick<ExampleAccounts, 'remove'>;
    clock: Clock;
  }>;

/**
 * Deletes everything of an athlete: first the athlete is gone for every other function, then what lies elsewhere, then
 * all that is kept under them, at last the account. It may be asked for again wherever it broke off; and what a
 * workflow that was running still puts down is removed by the next night's sweep.
 */
export const deleteMyData =
  (ports: DeleteMyDataPorts) =>
  async ({ athleteId }: Readonly<{ athleteId: string }>) => {
    const now = ports.clock.now();
    await ports.expired.file(addDays(isoDate(now.toISOString().slice(0, 10)), 1), athleteId);
    await ports.athletes.change(athleteId, (found) => ({
      ...(found ?? newAthlete(athleteId)),
      removeAfter: now.toISOString(),
    }));
    await Promise.all([
      strikePromises(ports)(athleteId),
      endStrava(ports)(athleteId),
      ports.intervalsVault.forget(athleteId),
      removeUploads(ports, athleteId),
    ]);
    await ports.expired.erase(athleteId);
    await ports.accounts.remove(athleteId);
    return done(null);
  };

const removeUploads = async ({ uploads }: DeleteMyDataPorts, athleteId: string): Promise<void> => {
  const present = await uploads.present(`uploads/${athleteId}/`);
  await Promise.all([...present.keys()].map((key) => uploads.remove(key)));
};
