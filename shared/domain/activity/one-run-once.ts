import type { Provenance } from '../athlete/provenance';
import type { Activity } from './activity';
import { betterFirst } from './better-recording';
import { isSameRun } from './is-same-run';
import type { KeptRecording } from './kept-recording';

/**
 * Each run once, in order of its start, however many sources tell of it. All figures of a run are those of its best
 * recording: two sources are never mixed. The order in which recordings come in does not matter.
 */
export const oneRunOnce = <Origin extends Provenance>(
  recordings: readonly KeptRecording<Origin>[],
): readonly Activity<Origin>[] => {
  const groups: KeptRecording<Origin>[][] = [];
  const byDay = new Map<number, KeptRecording<Origin>[][]>();
  // The best recordings come first and lead; the others join a leader, never each other, so that no chain of small
  // differences makes one run of two.
  for (const recording of uniqueById(recordings).sort(betterFirst)) {
    const group = nearest(recording, around(byDay, recording));
    if (group !== null) {
      group.push(recording);
      continue;
    }
    const led = [recording];
    groups.push(led);
    byDay.set(dayOf(recording), [...(byDay.get(dayOf(recording)) ?? []), led]);
  }
  return groups
    .flatMap(([best, ...others]) => (best === undefined ? [] : [{ id: best.id, best, others }]))
    .sort((one, other) => startOf(one.best) - startOf(other.best) || (one.id < other.id ? -1 : 1));
};

const dayInMs = 86_400_000;
const startOf = ({ startedAt }: KeptRecording): number => Date.parse(startedAt);
const dayOf = (recording: KeptRecording): number => Math.floor(startOf(recording) / dayInMs);

const uniqueById = <Origin extends Provenance>(recordings: readonly KeptRecording<Origin>[]) => [
  ...new Map(recordings.map((one) => [one.id, one])).values(),
];

/** The runs near enough in time to be the same. */
const around = <Group>(byDay: ReadonlyMap<number, readonly Group[]>, recording: KeptRecording): readonly Group[] =>
  [-2, -1, 0, 1, 2].flatMap((days) => byDay.get(dayOf(recording) + days) ?? []);

/** The run this recording is of: of several the one that began nearest to it, then the one nearest in length. */
const nearest = <Origin extends Provenance>(
  recording: KeptRecording<Origin>,
  groups: readonly KeptRecording<Origin>[][],
): KeptRecording<Origin>[] | null => {
  const fitting = groups.filter(([leader, ...rest]) => {
    // What was written down by hand stands for one run.
    const isTaken = recording.source.kind === 'manual' && rest.some(({ source }) => source.kind === 'manual');
    return leader !== undefined && !isTaken && isSameRun(leader, recording);
  });
  const far = ([leader]: KeptRecording<Origin>[]): readonly [number, number] =>
    leader === undefined
      ? [0, 0]
      : [Math.abs(startOf(leader) - startOf(recording)), Math.abs(leader.distance - recording.distance)];
  const [first] = fitting.toSorted((one, other) => {
    const [[time, length], [otherTime, otherLength]] = [far(one), far(other)];
    return recording.source.kind === 'manual'
      ? length - otherLength || time - otherTime
      : time - otherTime || length - otherLength;
  });
  return first ?? null;
};
