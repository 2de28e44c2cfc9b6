/** Longest word that is read as one: no word of the tables is longer, and none may make reading slow. */
const longestWord = 40;

/** Lower case, without accents or apostrophes; “ä”, “ae” and “a” read alike, and so do “ß” and “ss”. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    // “I’m” loses its apostrophe to the German “im”.
    .replace(/\bi['’]m\b/g, 'i am')
    .normalize('NFD')
    .replace(/\p{M}|['’‘`´]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1');

/**
 * A text as folded words between single spaces; commas, and points between sentences, stand as words of their own.
 *
 * @example plainText('My heart’s racing, again! 38,7 °C') // ' my hearts racing , again . 38 c '
 */
export const plainText = (text: string): string =>
  ` ${folded(text)
    // Decimals go, and the point of an ordinal (“22. Woche”) ends no sentence.
    .replace(/(\d)[.,]\d+/g, '$1')
    .replace(/(\d)\./g, '$1 ')
    .replace(/[.!?\n…]+/g, ' . ')
    .replace(/ [-–—] |[,;:()/"“”„]/g, ' , ')
    .split(/[^\p{L}\p{N},.]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord))
    .join(' ')} `;
