import type { KeptRecording } from '../../../shared/domain/activity/kept-recording';
import type { Recording } from '../../../shared/domain/activity/recording';
import type { Source, SourceKind } from '../../../shared/domain/activity/source';
import { recordingAsKept } from '../../../shared/usecases/activity/recording-as-kept';
import { aRecording, aSource } from './a-recording';

const now = new Date('2026-11-22T20:00:00Z');

/** A recording as the store gives it; its id is its source's kind and external id. */
export const aKeptRecording = (
  source: Partial<Source> & Readonly<{ kind: SourceKind }>,
  change: Partial<Recording> = {},
): KeptRecording => {
  const whole = { ...aSource(), ...source };
  return recordingAsKept(`${whole.kind}-${whole.externalId}`, { source: whole, recording: aRecording(change) }, now)
    .recording;
};
