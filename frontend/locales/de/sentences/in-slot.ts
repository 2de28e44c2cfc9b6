const names: Readonly<Record<string, string>> = {
  ...{ January: 'Januar', February: 'Februar', March: 'März', May: 'Mai', June: 'Juni', July: 'Juli' },
  ...{ October: 'Oktober', December: 'Dezember' },
  ...{ Monday: 'Montag', Tuesday: 'Dienstag', Wednesday: 'Mittwoch', Thursday: 'Donnerstag' },
  ...{ Friday: 'Freitag', Saturday: 'Samstag', Sunday: 'Sonntag' },
  ...{ one: 'eine', two: 'zwei', three: 'drei', four: 'vier', five: 'fünf', six: 'sechs', seven: 'sieben' },
  ...{ eight: 'acht', nine: 'neun', ten: 'zehn', eleven: 'elf', twelve: 'zwölf', thirteen: 'dreizehn' },
  ...{ fourteen: 'vierzehn', fifteen: 'fünfzehn', sixteen: 'sechzehn', seventeen: 'siebzehn', eighteen: 'achtzehn' },
  ...{ nineteen: 'neunzehn', twenty: 'zwanzig', thirty: 'dreißig', forty: 'vierzig', fifty: 'fünfzig' },
  ...{ One: 'Eine', Two: 'Zwei', Three: 'Drei', Four: 'Vier', Five: 'Fünf', Six: 'Sechs', Seven: 'Sieben' },
  ...{ Eight: 'Acht', Nine: 'Neun', Ten: 'Zehn', Eleven: 'Elf', Twelve: 'Zwölf', Thirteen: 'Dreizehn' },
  ...{ Fourteen: 'Vierzehn', Fifteen: 'Fünfzehn', Sixteen: 'Sechzehn', Seventeen: 'Siebzehn', Eighteen: 'Achtzehn' },
  ...{ Nineteen: 'Neunzehn', Twenty: 'Zwanzig', Thirty: 'Dreißig', Forty: 'Vierzig', Fifty: 'Fünfzig' },
  ...{
    week: 'Woche',
    weeks: 'Wochen',
    Week: 'Woche',
    Weeks: 'Wochen',
    day: 'Tag',
    days: 'Tage',
    run: 'Lauf',
    runs: 'Läufe',
  },
  ...{ session: 'Einheit', sessions: 'Einheiten', and: 'und', to: 'bis', no: 'keine', No: 'Keine' },
};
const ones: Readonly<Record<string, string>> = { eine: 'ein', Eine: 'Ein' };

/**
 * A figure, a day or a count of the server as Germans write it.
 *
 * @example
 * inSlot('24 January 2027') // '24. Januar 2027'
 * inSlot('twenty-one weeks') // 'einundzwanzig Wochen'
 */
export const inSlot = (word: string): string =>
  word
    .replace(
      /\b(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      '$1. ',
    )
    .replace(/\b([A-Za-z]+ty)-([a-z]+)\b/g, (whole, ten: string, unit: string) => tensAndOnes(ten, unit) ?? whole)
    .replace(/\b[A-Za-z]+\b/g, (name) => names[name] ?? name)
    .replace(/(\d)\.(\d)/g, '$1,$2')
    // Sums above the decimal comma are set apart as in German.
    .replace(/(\d),(\d{3})(?!\d)/g, '$1.$2');

const tensAndOnes = (ten: string, unit: string): string | null => {
  const [tens, one] = [names[ten], names[unit]];
  if (tens === undefined || one === undefined) return null;
  const joined = `${ones[one] ?? one}und${tens.toLowerCase()}`;
  return /^[A-Z]/.test(ten) ? joined.replace(/^./, (letter) => letter.toUpperCase()) : joined;
};
