import { describe, expect, it } from '@jest/globals';
import { sortFiles } from '../../../frontend/imports/sort-files';

const file = (name: string, size = 1_000) => ({ name, size });

describe('sorting what an athlete chose', () => {
  it('sends an archive by itself, and all recordings together', () => {
    const { batches, unsent } = sortFiles([file('a.fit'), file('export.ZIP'), file('b.gpx.gz'), file('c.TCX')]);

    expect(batches).toEqual([
      { kind: 'archive', files: [file('export.ZIP')] },
      { kind: 'files', files: [file('a.fit'), file('b.gpx.gz'), file('c.TCX')] },
    ]);
    expect(unsent).toEqual([]);
  });

  it('loses none of a hundred and twenty files, fifty at a time', () => {
    const files = Array.from({ length: 120 }, (_, nth) => file(`${nth}.fit`));

    const { batches } = sortFiles(files);

    expect(batches.map((batch) => batch.files.length)).toEqual([50, 50, 20]);
    expect(batches.flatMap((batch) => batch.files)).toEqual(files);
  });

  it('keeps here what cannot be taken, by name and with the reason', () => {
    const { batches, unsent } = sortFiles([
      file('photo.jpg'),
      file('empty.fit', 0),
      file('large.gpx', 25 * 1024 * 1024 + 1),
      file('huge.zip', 5 * 1024 ** 3 + 1),
      file('large.zip', 25 * 1024 * 1024 + 1),
    ]);

    expect(unsent).toEqual([
      { name: 'photo.jpg', why: 'unknown' },
      { name: 'empty.fit', why: 'empty' },
      { name: 'large.gpx', why: 'too-large' },
      { name: 'huge.zip', why: 'too-large' },
    ]);
    expect(batches.map((batch) => batch.files.map(({ name }) => name))).toEqual([['large.zip']]);
  });

  it('says nothing of what systems put into folders', () => {
    expect(sortFiles([file('.DS_Store'), file('Thumbs.db'), file('._a.fit')])).toEqual({ batches: [], unsent: [] });
  });
});
