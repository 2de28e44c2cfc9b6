import { afterEach, describe, expect, it } from '@jest/globals';
import { openBook, said } from '../../../frontend/i18n/book';

describe('what the server said', () => {
  afterEach(() => openBook(null));

  it('closes up its percent signs in English', () => {
    expect(said('At least 80 % is easy: 3.5 % more than now.')).toBe('At least 80% is easy: 3.5% more than now.');
  });

  it('keeps them beside their figure in other languages, whether it is translated or not', () => {
    openBook((text) => (text === 'Hold 80 %.' ? 'Halte 80 %.' : null));

    expect(said('Hold 80 %.')).toBe('Halte 80\u00a0%.');
    expect(said('Something new: 5 %.')).toBe('Something new: 5\u00a0%.');
  });
});
