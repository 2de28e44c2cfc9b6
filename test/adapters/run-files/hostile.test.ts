import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRunFile } from '../../../shared/adapters/run-files/read-run-file';
import { UnreadableFile } from '../../../shared/contract/faults';
import {
  fitEnd,
  fitFile,
  fitHead,
  fitRecords,
  fitSpan,
  gpxFile,
  moments,
  tcxActivity,
  tcxFile,
} from '../../builders/runs/run-files';

const short = moments({ seconds: 60 });
const fit = fitFile([
  ...fitHead('garmin'),
  ...fitRecords(short),
  ...fitSpan('SESSION', [0, 60], { sport: 'running', subSport: 'generic', totalDistance: 180 }),
  ...fitEnd(60, 0),
]);
const gpx = gpxFile({ segments: [short] });
const tcx = tcxFile(tcxActivity('Running', [{ seconds: 60, metres: 180, tracks: [short] }]));
const files = { fit, gpx, tcx, 'fit.gz': gzipSync(fit), 'gpx.gz': gzipSync(gpx), 'tcx.gz': gzipSync(tcx) };

/** What reading comes to: its fault, or nothing. Anything but an `UnreadableFile` escapes. */
const faultOf = async (bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<UnreadableFile | null> => {
  try {
    await readRunFile('morning.fit', bytes);
    return null;
  } catch (fault) {
    if (fault instanceof UnreadableFile) return fault;
    throw fault;
  }
};

const text = (content: string): Uint8Array => Buffer.from(content);
const gpxOf = (inside: string): Uint8Array =>
  text(`<?xml version="1.0"?><gpx version="1.1"><trk><trkseg>${inside}</trkseg></trk></gpx>`);
const laughs = `<!DOCTYPE gpx [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;

const patched = (at: number, ...values: number[]): Uint8Array => {
  const copy = Uint8Array.from(fit);
  copy.set(values, at);
  return copy;
};

/** Some bytes of waypoints inside a GPX, in chunks that are made as they are read. */
async function* endless(bytes: number): AsyncGenerator<Uint8Array> {
  yield text('<?xml version="1.0"?><gpx version="1.1">');
  const piece = Buffer.from('<wpt lat="1" lon="1"/>'.repeat(50_000));
  for (let left = bytes; left > 0; left -= piece.length) yield piece;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are really in use: what waits to be collected is a matter of the heap's mood. */
const held = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const refused: Readonly<Record<string, readonly [string, () => Uint8Array | AsyncIterable<Uint8Array>]>> = {
  'an empty file': ['empty', () => new Uint8Array()],
  'an empty packed file': ['empty', () => gzipSync(new Uint8Array())],
  'a billion laughs': ['hostile', () => text(`<?xml version="1.0"?>${laughs}<gpx><trk><name>&a19;</name></trk></gpx>`)],
  'an external entity': [
    'hostile',
    () =>
      text(
        '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]><gpx><trk><name>&x;</name></trk></gpx>',
      ),
  ],
  'an entity nobody declared': ['broken', () => gpxOf('<name>&x;</name>')],
  'a gzip bomb': ['hostile', () => gzipSync(Buffer.concat([text('<gpx><trk>'), Buffer.alloc(60e6, ' ')]))],
  'a bomb of points': ['hostile', () => gzipSync(Buffer.concat([text('<gpx><trk>'), Buffer.alloc(60e6, '<trkpt/>')]))],
  'elements a hundred deep': ['hostile', () => gpxOf('<a>'.repeat(100) + '</a>'.repeat(100))],
  'a name of a megabyte': ['hostile', () => gpxOf(`<name>${'x'.repeat(1e6)}</name>`)],
  'an attribute of a megabyte': ['hostile', () => gpxOf(`<trkpt lat="${'1'.repeat(1e6)}"/>`)],
  'a stream that does not end': ['too-big', () => endless(1e9)],
  'more points than anybody records': [
    'too-big',
    () => gpxOf('<trkpt lat="1" lon="1"><time>2025-01-01T00:00:00Z</time></trkpt>'.repeat(200_001)),
  ],
  'a FIT that claims a gigabyte': ['truncated', () => patched(4, 0, 0, 0, 0x40)],
  'a FIT with a byte changed': ['broken', () => patched(fit.length - 40, 0x55)],
  'a FIT cut in the middle': ['truncated', () => fit.subarray(0, fit.length / 2)],
  'a packed FIT cut in the middle': ['truncated', () => files['fit.gz'].subarray(0, 300)],
  'a GPX cut in the middle': ['truncated', () => gpx.subarray(0, 3000)],
  'a picture': ['wrong-type', () => Buffer.from('89504e470d0a1a0a0000', 'hex')],
  'a web page': ['wrong-type', () => text('<!DOCTYPE html><html><body>Log in</body></html>')],
  'an archive': ['wrong-type', () => Buffer.from('504b030414000000', 'hex')],
  'a file packed twice': ['wrong-type', () => gzipSync(files['gpx.gz'])],
  'a track without times': [
    'no-times',
    () => gpxFile({ segments: [short], point: ({ lat, lon }) => `<trkpt lat="${lat}" lon="${lon}"/>` }),
  ],
  'a planned route': ['planned', () => text('<gpx><rte><rtept lat="1" lon="1"/></rte></gpx>')],
  'a planned course': [
    'planned',
    () => text('<TrainingCenterDatabase><Courses><Course><Name>x</Name></Course></Courses></TrainingCenterDatabase>'),
  ],
  'a planned workout': [
    'planned',
    () => fitFile([['FILE_ID', { type: 'workout', manufacturer: 'garmin', timeCreated: new Date(0) }]]),
  ],
  'a FIT of nothing': ['nothing-recorded', () => fitFile(fitHead('garmin'))],
  'a watch whose clock was not set': [
    'implausible',
    () => gpxFile({ segments: [moments({ start: Date.UTC(1989, 11, 31) })] }),
  ],
  'three days in one': ['implausible', () => gpxFile({ segments: [moments({ seconds: 72 * 3600, step: 600 })] })],
};

describe('reading', () => {
  it.each(Object.entries(refused))('refuses %s by name', async (_, [fault, bytes]) => {
    const refusal = await faultOf(bytes());

    expect(refusal?.fault).toBe(fault);
    expect(refusal?.message).toMatch(/^“morning\.fit” .+\.$/);
  });

  it('says of half an hour on the spot that nothing moved, not that no time passed', async () => {
    const still = moments({ seconds: 1800, speed: 0 });

    expect((await faultOf(gpxFile({ segments: [still] })))?.message).toContain('never leaves its place');
  });

  it('stays within bounds of memory and time while it does', async () => {
    const bombs = [
      'a gzip bomb',
      'a bomb of points',
      'a stream that does not end',
      'a billion laughs',
      'more points than anybody records',
    ];
    for (const bomb of bombs) {
      const bytes = refused[bomb]?.[1]() as Uint8Array;
      const [before, start] = [held(), performance.now()];
      let peak = before;
      // To ask is to collect all garbage, which takes long where much else is held: a tenth of the time goes to it.
      const look = (): void => {
        const asked = performance.now();
        peak = Math.max(peak, held());
        watch = setTimeout(look, Math.max(200, 9 * (performance.now() - asked)));
      };
      let watch = setTimeout(look, 200);

      await faultOf(bytes);

      clearTimeout(watch);
      expect((Math.max(peak, held()) - before) / 1e6).toBeLessThan(250);
      expect(performance.now() - start).toBeLessThan(45_000);
    }
  }, 240_000);

  it.each(Object.entries(files))('of a %s cut anywhere ends in a refusal, or in all of it', async (_, bytes) => {
    const whole = await readRunFile('whole', bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        try {
          expect(await readRunFile('cut', bytes.subarray(0, length))).toEqual(whole);
        } catch (fault) {
          if (!(fault instanceof UnreadableFile)) throw fault;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(Object.entries(files))('of a %s with bytes changed lets nothing else escape', async (_, bytes) => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, value] of changes) copy[at] = value;
        await faultOf(copy);
      }),
      { numRuns: 60 },
    );
  });

  it('of any bytes lets nothing else escape', async () => {
    const beginnings = ['', '<gpx>', '<TrainingCenterDatabase>', '\x1f\x8b\x08'].map((begin) =>
      Buffer.from(begin, 'latin1'),
    );
    const bytes = fc.tuple(fc.constantFrom(...beginnings, fit.subarray(0, 14)), fc.uint8Array({ maxLength: 2000 }));
    await fc.assert(
      fc.asyncProperty(bytes, async ([begin, rest]) => {
        expect(await faultOf(Buffer.concat([begin, rest]))).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
