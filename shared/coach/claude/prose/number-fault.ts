/** Race names are the only figures that prose holds by itself. */
const raceNames = /\b(?:5|10|50|100)(?:\s?K|-km-(?:Lauf|Rennen|Wettkampf|Tempo|Ziel)\p{L}*)\b/giu;
const clockOrRate =
  /\d\s?[:′’']\s?\d|\d\s*(?:min\p{L}*|s|se[ck]\p{L}*)?\s*(?:\/|per|a|an|pro|je)\s*(?:km|k|mi|mile|meilen?|kilomet\p{L}+)(?!\p{L})|(?<!\p{L})(?:bpm|km\/h|mph|v(?:dot|o2))(?!\p{L})/iu;

/**
 * Figures in a note that the session does not bear out. Paces are never written: they are the engine's, and their slot
 * fills itself. Other figures must stand in the session's own line, so that prose cannot prescribe a second session.
 */
export const numberFault = (note: string, notation: string): string | null => {
  const prose = note.replace(raceNames, '');
  if (clockOrRate.test(prose)) return 'it writes a pace, a clock time or a rate in figures; use {pace}';
  const zone = [...prose.matchAll(/\bz(?:one)?\s?(\d)/gi)].find(([, digit]) => !notation.includes(`Z${digit}`));
  if (zone !== undefined) return 'it names a zone that the session does not hold; use {zone}';
  const known = new Set(notation.match(/\d+(?:\.\d+)?/g) ?? []);
  // Germans write 2,5 for what stands as 2.5 in the session.
  const foreign = (prose.match(/\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? []).find(
    (figure) => !known.has(figure.replace(',', '.')),
  );
  return foreign === undefined ? null : 'it holds a figure that the session does not; write small numbers as words';
};

/** Whether prose without a session of its own holds a figure. */
export const hasFigure = (prose: string): boolean => /\p{Nd}/u.test(prose.replace(raceNames, ''));
