/** A list in groups of four, the last as long as what is left. */
export const fourWeeks = <Week>(weeks: readonly Week[]): readonly (readonly Week[])[] =>
  Array.from({ length: Math.ceil(weeks.length / 4) }, (_, sheet) => weeks.slice(4 * sheet, 4 * sheet + 4));
