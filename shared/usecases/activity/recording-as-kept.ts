import { digestOf } from '../../domain/activity/digest-of';
import type { Recording } from '../../domain/activity/recording';
import { soundTrace } from '../../domain/activity/sound-trace';
import { provenanceOf, type Source } from '../../domain/activity/source';
import { thinnedTrace } from '../../domain/activity/thinned-trace';
import { from } from '../../domain/athlete/provenance';
import { metres, seconds } from '../../domain/units/quantity';
import type { RecordingWithDetails } from '../../ports';

/** A recording, and where it comes from. */
export type Incoming = Readonly<{ source: Source; recording: Recording }>;

/** How long Strava lets its data be kept (API Policy, 6.2). */
const stravaDays = 7;
const dayInMs = 86_400_000;

const longestTitle = 120;
const longestName = 200;
/** More presses of the lap button than a 200 km race has kilometres. */
const mostLaps = 300;

/** A recording as it is kept: what the whole trace says, a trace that fits its item, and until when it may be kept. */
export const recordingAsKept = (id: string, { source, recording }: Incoming, now: Date): RecordingWithDetails => {
  const { laps, trace, ...figures } = recording;
  const details = { laps: laps.slice(0, mostLaps), trace: thinnedTrace(soundTrace(trace)) };
  const keptUntil = source.kind === 'strava' ? new Date(now.getTime() + stravaDays * dayInMs).toISOString() : null;
  const kept = from(provenanceOf(source), {
    ...figures,
    id,
    source: { ...source, file: source.file?.slice(-longestName) ?? null },
    title: figures.title.slice(0, longestTitle),
    device: figures.device?.slice(0, longestName) ?? null,
    startedAt: new Date(figures.startedAt).toISOString(),
    utcOffset: figures.utcOffset === null ? null : Math.round(figures.utcOffset),
    distance: metres(Math.round(figures.distance)),
    moving: seconds(Math.round(figures.moving)),
    elapsed: seconds(Math.round(Math.max(figures.elapsed, figures.moving))),
    climb: figures.climb === null ? null : metres(Math.round(figures.climb)),
    lapCount: details.laps.length,
    hasTrace: details.trace.length > 1,
    digest: digestOf(recording),
    keptUntil,
  });
  return { recording: kept, details };
};
