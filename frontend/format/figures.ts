/** Shares, counts, money and sizes. */
export const inFigures = (locale: string) => ({
  percent: (share: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share),
  /** A change as a signed whole percentage. @example '−23%' */
  change: (share: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' }).format(share).replace('-', '−'),
  /** A whole number with its sign. @example '−8' */
  signed: (value: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' })
      .format(value)
      .replace('-', '−'),
  /** An amount in millionths of a US dollar. @example '$0.037' */
  money: (microUsd: number): string =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 3,
    }).format(microUsd / 1e6),
  /** How much room a file takes. @example '11.4 MB' */
  bytes: (bytes: number): string => {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    const style = { style: 'unit', unit, maximumFractionDigits: bytes < 1e6 ? 0 : 1 } as const;
    return new Intl.NumberFormat(locale, style).format(bytes / size);
  },
  /** @example '4, 8 and 12' */
  list: (items: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  /** A label's words inside a sentence: small in English, while German nouns keep their capitals. @example 'bands' */
  withinSentence: (label: string): string => (locale.startsWith('de') ? label : label.toLocaleLowerCase(locale)),
});
