import type { AthleteRecord } from '../../contract/stored/athlete';
import type { IsoDate } from '../../domain/units/calendar';
import type { AthleteStore, Clock, PlanKey } from '../../ports';
import { pastOf } from '../plan-generation/past-of';
import { athleteToday } from '../today';

/** The real today of an example athlete whose plan has a past yet to be lived; null for everyone else. */
export const exampleToday = async (
  ports: Readonly<{ athletes: AthleteStore; clock: Clock }>,
  { athleteId, planId }: PlanKey,
): Promise<IsoDate | null> => {
  const athlete = await ports.athletes.find(athleteId);
  return isExample(athlete) && pastOf(athlete, planId) !== null ? athleteToday(ports, athleteId) : null;
};

const isExample = (athlete: AthleteRecord | null): boolean => (athlete?.removeAfter ?? null) !== null;

/** A clock fixed to a past day, at an hour when it is that day nearly everywhere. */
export const clockOn = (date: IsoDate): Clock => ({ now: () => new Date(`${date}T10:00:00Z`), ticks: () => 0 });
