import { describe, expect, it } from '@jest/globals';
import { columns, csvRow, rowOf, stravaDate } from '../../../examples/archive/table';
import { archiveInstant } from '../../../shared/adapters/run-files/archive-instant';
import { type ArchiveRow, type ArchiveRowFault, archiveRows } from '../../../shared/adapters/run-files/archive-rows';
import { UnreadableFile } from '../../../shared/contract/faults';
import { allOf } from '../../builders/all-of';

const activity = {
  start: Date.UTC(2021, 3, 30, 13, 30, 45),
  utcOffset: 60,
  type: 'Run',
  indoors: false,
  title: 'Läufchen, “leicht”',
  description: 'one\n"two",\nthree',
  points: [],
  laps: [],
  pauses: [],
  moving: 3000.4,
  elapsed: 3100,
  distance: 10_012.345,
  climb: 81.6,
  averageHeartRate: 141.6,
  maxHeartRate: 171,
} as const;

/** The rows of a table, handed over `size` bytes at a time. */
const read = async (table: string, size = 65_536): Promise<(ArchiveRow | ArchiveRowFault)[]> => {
  const bytes = Buffer.from(table);
  const chunks = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  return allOf(archiveRows(chunks()));
};

const table = (...rows: readonly string[]): string => csvRow(columns) + rows.join('');

describe('the table of an archive', () => {
  it('tells of an activity in SI units, from columns that stand twice', async () => {
    const [row] = await read(table(rowOf(7, activity, 'activities/12.fit.gz')));

    expect(row).toEqual({
      status: 'read',
      row: 2,
      activityId: '7',
      filename: 'activities/12.fit.gz',
      recording: {
        sport: 'run',
        title: 'Läufchen, “leicht”',
        startedAt: '2021-04-30T13:30:45.000Z',
        utcOffset: null,
        distance: 10_012.345,
        moving: 3000.4,
        elapsed: 3100,
        climb: 82,
        averageHeartRate: 141.6,
        maxHeartRate: 171,
        laps: [],
        trace: [],
        device: null,
      },
    });
  });

  it.each([1, 7, 100])('reads the same in pieces of %s bytes', async (size) => {
    const whole = table(rowOf(1, activity, ''), rowOf(2, activity, 'activities/2.gpx'));

    expect(await read(`\uFEFF${whole}`, size)).toEqual(await read(whole));
  });

  it('takes the kilometres for people where there is no column in metres, and metres for swims', async () => {
    const heading = 'Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n';
    const rows =
      '1,"Apr 30, 2021, 1:30:45 PM",x,Run,"3,100","10.01",\n2,"Apr 30, 2021, 1:30:45 PM",x,Swim,1800,"1,500",\n';

    const read2 = await read(heading + rows);

    expect(
      read2.map((row) => row.status === 'read' && [row.recording.distance, row.recording.elapsed, row.filename]),
    ).toEqual([
      [10_010, 3100, null],
      [1500, 1800, null],
    ]);
  });

  it.each([
    ['Run', 'run'],
    ['Trail Run', 'trail'],
    ['Virtual Run', 'treadmill'],
    ['Ride', 'ride'],
    ['E-Bike Ride', 'ride'],
    ['Virtual Ride', 'ride'],
    ['Swim', 'swim'],
    ['Hike', 'hike'],
    ['Walk', 'walk'],
    ['Weight Training', 'strength'],
    ['Alpine Ski', 'other'],
    ['Something New', 'other'],
  ])('knows a %s as %s', async (type, sport) => {
    const [row] = await read(table(rowOf(1, { ...activity, type: type as 'Run' }, '')));

    expect(row?.status === 'read' && row.recording.sport).toBe(sport);
  });

  it('tells a row it cannot use by its number and name, and goes on', async () => {
    const undated = rowOf(1, activity, '').replace(`"${stravaDate(activity.start)}"`, 'yesterday');
    const timeless = rowOf(2, { ...activity, elapsed: 0 }, 'activities/2.fit.gz');

    const rows = await read(table(undated, timeless, '\n', 'junk,not a date\n', rowOf(4, activity, '')));

    expect(rows.map((row) => (row.status === 'read' ? row.activityId : row.sentence))).toEqual([
      'Row 2 (“Läufchen, “leicht””) has no date we can read: “yesterday”.',
      'Row 3 (“Läufchen, “leicht””) does not say how long the activity took.',
      'Row 4 has no date we can read: “not a date”.',
      '4',
    ]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a table in German', 'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität\n1,2,3\n', 'wrong-type'],
    ['bytes of something else', `${'\0'.repeat(3000)}\n`, 'wrong-type'],
    ['a row without an end', `${table()}"${'x'.repeat(1e6)}`, 'broken'],
  ])('is refused as a whole when it is %s', async (_, content, fault) => {
    const refusal = await read(content).catch((thrown: unknown) => thrown);

    expect(refusal).toBeInstanceOf(UnreadableFile);
    expect((refusal as UnreadableFile).fault).toBe(fault);
  });
});

describe('a date of the archive', () => {
  it.each([
    ['Apr 30, 2021, 1:30:45 PM', '2021-04-30T13:30:45.000Z'],
    ['Apr 30, 2021, 1:30:45\u202fPM', '2021-04-30T13:30:45.000Z'],
    ['Dec 1, 2024, 12:00:00 AM', '2024-12-01T00:00:00.000Z'],
    ['Dec 1, 2024, 12:00:00 PM', '2024-12-01T12:00:00.000Z'],
    ['24 Dec 2020, 08:13:59', '2020-12-24T08:13:59.000Z'],
    ['Feb 30, 2021, 1:30:45 PM', null],
    ['Apr 30, 2021, 13:30:45 PM', null],
    ['Sme 30, 2021, 1:30:45 PM', null],
    ['30.04.2021, 13:30:45', null],
    ['', null],
  ])('%s is %s', (text, at) => {
    expect(archiveInstant(text)).toBe(at);
  });
});
