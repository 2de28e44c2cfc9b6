import { type KeptRecording, showableRecordings } from '../../domain/activity/kept-recording';
import type { ModelSource } from '../../domain/athlete/provenance';

/** Whether the operator may coach by what comes from Strava: only with Strava’s written agreement. */
export type StravaSwitch = Readonly<{ stravaForCoaching: () => boolean }>;

/**
 * The recordings that a coach may go by. The one place where the operator’s agreement with Strava opens what the type
 * keeps shut.
 */
export const coachRecordings = (
  { stravaForCoaching }: StravaSwitch,
  recordings: readonly KeptRecording[],
): readonly KeptRecording<ModelSource>[] =>
  stravaForCoaching() ? (recordings as readonly KeptRecording<ModelSource>[]) : showableRecordings(recordings);
