import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsInGerman, faultsInTestLanguage, openReader, type Reader } from '../support/languages';
import { visits } from '../support/visits';

let reader: Reader;

beforeAll(async () => {
  // Pages that lead on at once have nothing of their own to read.
  reader = await openReader(visits.filter(({ leadsOn }) => leadsOn === undefined));
}, 180_000);
afterAll(() => reader.close());

describe('every page', () => {
  it('fits a language two fifths longer, and every word of it comes from a catalogue', async () => {
    expect(await faultsInTestLanguage(reader)).toEqual([]);
  }, 900_000);

  it('fits German, and leaves nothing in English that does not say so', async () => {
    expect(await faultsInGerman(reader)).toEqual([]);
  }, 900_000);
});
