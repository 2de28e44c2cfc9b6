import type { Provenance } from '../athlete/provenance';
import type { KeptRecording } from './kept-recording';

/** One run, however many recordings there are of it. All its figures are those of one recording. */
export type Activity<Origin extends Provenance = Provenance> = Readonly<{
  /** The id of the best recording; the id of any of its recordings finds it too. */
  id: string;
  best: KeptRecording<Origin>;
  /** The other recordings of the same run, better ones first. */
  others: readonly KeptRecording<Origin>[];
}>;
