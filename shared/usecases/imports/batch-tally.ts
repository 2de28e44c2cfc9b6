import type { ImportFault } from '../../contract/import';
import type { ImportTally } from '../../contract/stored/import';
import { type IsoDate, isoDate } from '../../domain/units/calendar';
import type { IgnoredBecause, KeptRecordings } from '../activity/keep-recordings';
import type { Incoming } from '../activity/recording-as-kept';
import { faultTally } from './import-tally';

/** What came of some recordings, and of what could not be read beside them. */
export const batchTally = (
  incoming: readonly Incoming[],
  faults: readonly ImportFault[],
  { kept, changed, known, ignored }: KeptRecordings,
): ImportTally => {
  const others = ignored.filter(({ why }) => why === 'not-a-run').length;
  const doubtful = ignored.flatMap(({ source, why }) =>
    why === 'not-a-run' ? [] : [{ row: null, file: source.file, sentence: doubtSentence(source.file, why) }],
  );
  const days = incoming
    .filter(({ source }) => !ignored.some((one) => one.source === source))
    .map(({ recording }) => dayOf(recording.startedAt, recording.utcOffset))
    .sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    ...faultTally([...faults, ...doubtful]),
    kept: kept.length,
    changed: changed.length,
    known: known.length,
    others,
    span: kept.length === 0 || from === undefined || to === undefined ? null : { from, to },
  };
};

const dayOf = (startedAt: string, utcOffset: number | null): IsoDate =>
  isoDate(new Date(Date.parse(startedAt) + (utcOffset ?? 0) * 60_000).toISOString().slice(0, 10));

const doubtSentence = (file: string | null, why: Exclude<IgnoredBecause, 'not-a-run'>): string => {
  const name = file === null ? 'An activity without a file' : `“${file}”`;
  switch (why) {
    case 'empty':
      return `${name} has no distance or no time, so there is nothing to count.`;
    case 'impossible':
      return `${name} is faster or longer than anybody runs, so it was left out.`;
    case 'in-the-future':
      return `${name} begins in the future; the watch’s clock was wrong, so it was left out.`;
    case 'deleted':
      return `${name} was deleted here before, so it stays away.`;
  }
};
