import { describe, expect, it } from '@jest/globals';
import { announcedName } from '../../../frontend/imports/announced-name';
import { importRequest } from '../../../shared/contract/import';

const isTaken = (name: string): boolean =>
  importRequest.safeParse({ uploads: [{ name, size: 1, kind: 'files' }] }).success;

describe('a file’s name', () => {
  it.each([
    ['that is longer than the contract has it', `${'long '.repeat(50)}run.fit`],
    ['that is cut in the middle of an emoji', `${'😀'.repeat(205)}.tcx.gz`],
    ['of more than one line', 'morning\nrun.tcx.gz'],
    ['with what nobody sees in it', 'run\u0007.fit'],
  ])('%s does not keep its file from coming in', (_, name) => {
    expect(isTaken(name)).toBe(false);
    expect(isTaken(announcedName(name))).toBe(true);
    expect(announcedName(name)).toMatch(/\.(fit|gpx|tcx\.gz)$/);
  });

  it.each(['Morning run (1).fit', 'Lauf am Mühlbach 😀.gpx'])('that can be read stays as it is: %s', (name) => {
    expect(announcedName(name)).toBe(name);
  });
});
