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

  it('leaves every slot and mark of the catalogues as it was', () => {
    expect(texts(pseudo(en)).map(slotsIn)).toEqual(texts(en).map(slotsIn));
  });
});
