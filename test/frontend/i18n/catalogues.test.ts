import { describe, expect, it } from '@jest/globals';
import { de } from '../../../frontend/locales/de';
import { en } from '../../../frontend/locales/en';

/** Every text of a catalogue by its path. */
const textsOf = (words: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words ?? {}).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
const slotsIn = (text: string) => (text.match(/\{\{[^}]*\}\}|<\/?\d+>/g) ?? []).sort();
const german = new Map(textsOf(de));

describe('the German catalogue', () => {
  it('has exactly the keys of the English one', () => {
    expect([...german.keys()].sort()).toEqual(
      textsOf(en)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('fills every text with what the English one is filled with', () => {
    const slots = (texts: Iterable<readonly [string, string]>) =>
      Object.fromEntries([...texts].map(([path, text]) => [path, slotsIn(text)]));

    expect(slots(german)).toEqual(slots(textsOf(en)));
  });

  it('leaves no text empty', () => {
    expect([...german].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('quotes as Germans do, and speaks to one runner', () => {
    const foreign = [...german].filter(([, text]) => /["']|”/.test(text) || /\b(Ihnen|Ihre?[mnrs]?)\b/.test(text));

    expect(foreign).toEqual([]);
  });

  it('has a plural form wherever a number is counted', () => {
    const forms = new Intl.PluralRules('de').resolvedOptions().pluralCategories;
    const bases = new Set(
      [...german.keys()].filter((path) => /_(one|other)$/.test(path)).map((path) => path.replace(/_\w+$/, '')),
    );
    const missing = [...bases].flatMap((base) =>
      forms.filter((form) => !german.has(`${base}_${form}`)).map((form) => `${base}_${form}`),
    );

    expect(missing).toEqual([]);
  });
});
