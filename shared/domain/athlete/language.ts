/** The languages that Pacewright speaks, the first where nobody has said. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/**
 * The first of the wanted languages, given as BCP 47 tags, that Pacewright speaks; English where it speaks none.
 *
 * @example
 * spokenAmong(['es-ES', 'de-AT', 'en']) // 'de'
 */
export const spokenAmong = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const spoken = languages.find((language) => language === tag.split('-')[0]?.toLowerCase());
    if (spoken) return spoken;
  }
  return languages[0];
};
