import { describe, expect, it } from '@jest/globals';
import { typable } from '../../../../frontend/parts/form/typable';
import { words } from '../../../../shared/contract/values';

describe('a text that is pasted', () => {
  it.each([
    ['a line break of a word processor', 'Calf sore\u000bsince Sunday', 'Calf sore since Sunday'],
    ['a page break', 'one\ftwo', 'one two'],
    ['what ends a text elsewhere', 'tired\u0000', 'tired'],
    ['a sign of a terminal', '\u001b[1mtired\u007f', '[1mtired'],
    ['half an emoji', 'tired \ud83d', 'tired \ufffd'],
  ])('is taken without %s', (_, pasted, taken) => {
    expect(words(100).safeParse(pasted).success).toBe(false);
    expect(typable(pasted)).toBe(taken);
    expect(words(100).safeParse(taken).success).toBe(true);
  });

  it.each(['two\nlines\tand a tab', 'Größe 12,5 km 😀', 'مرحبا \u202b12\u202c'])('keeps all else: %j', (text) => {
    expect(typable(text)).toBe(text);
  });
});
