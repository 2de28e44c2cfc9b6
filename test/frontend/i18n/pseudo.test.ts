import { describe, expect, it } from '@jest/globals';
import { pseudo } from '../../../frontend/i18n/pseudo';
import { en } from '../../../frontend/locales/en';

const texts = (words: unknown): readonly string[] =>
  typeof words === 'string' ? [words] : Object.values(words ?? {}).flatMap(texts);
const slotsIn = (text: string) => text.match(/\{\{[^}]*\}\}|<\/?\d+>/g) ?? [];

describe('the test language', () => {
  it('is at least two fifths longer than English, and reads unlike it', () => {
    expect(pseudo({ plan: 'Writing your plan' })).toEqual({ plan: 'Wrítíñg ýóúr pláñ·······' });
  });

  it('makes no word of a whole paragraph’s length', () => {
    const { text } = pseudo({ text: 'So it goes on and on. '.repeat(12) });

    expect(text.length).toBeGreaterThanOrEqual(1.4 * 'So it goes on and on. '.length * 12 - 1);
    expect(Math.max(...text.split(' ').map(({ length }) => length))).toBeLessThan(24);
  });

  it('leaves every slot and mark of the catalogues as it was', () => {
    expect(texts(pseudo(en)).map(slotsIn)).toEqual(texts(en).map(slotsIn));
  });
});
