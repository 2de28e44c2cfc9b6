const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

// Slots such as {{count}} and marks such as <0> are no words.
const slots = /(\{\{[^}]*\}\}|<\/?\d+>)/;

const stretched = (text: string): string => {
  const accents = text.replace(/[a-z]/g, (letter) => accented[letter] ?? letter);
  const more = '·'.repeat(Math.ceil(text.trim().length * 0.4));
  // Long words there are in every language, but no paragraph ends in a single one.
  return accents + more.replace(/·{16}(?=·)/g, '$& ');
};

/**
 * English that no English page could hold by chance: accented, and two fifths longer, as other languages are. What is
 * still plain on a page drawn with it never came from a catalogue; what overflows would overflow in another language.
 *
 * @example
 * pseudo({ days: '{{count}} days' }) // { days: '{{count}} dáýš···' }
 */
export const pseudo = <Words>(words: Words): Words => {
  const one = (value: unknown): unknown =>
    typeof value === 'string'
      ? value
          .split(slots)
          .map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : stretched(part)))
          .join('')
      : Object.fromEntries(Object.entries(value ?? {}).map(([key, inner]) => [key, one(inner)]));
  return one(words) as Words;
};
