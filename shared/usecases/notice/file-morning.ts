import type { AthleteRecord } from '../../contract/stored/athlete';
import type { TellingsDue } from '../../ports';
import { preferencesOf } from './category-of';
import { nextInstant } from './wall-time';

/** Files the next morning on which an athlete may be told of the day's session, if they want to be. */
export const fileMorning = async (
  { tellingsDue }: Readonly<{ tellingsDue: TellingsDue }>,
  athlete: AthleteRecord,
  now: Date,
): Promise<void> => {
  const { channels, morningAt } = preferencesOf(athlete);
  if (channels.morningSession === 'off') return;
  const { day, at } = nextInstant(athlete.profile?.timeZone ?? 'UTC', morningAt, now);
  await tellingsDue.file({
    at: at.toISOString(),
    athleteId: athlete.athleteId,
    telling: { kind: 'morning', day },
  });
};
