/** A stretch of the text under the parser's eye; `column` is where it begins, counted from 1. */
export type Piece = Readonly<{ text: string; column: number }>;

/** Why a workout cannot be read, and where: a sentence for whoever typed it. */
export type NotationFault = Readonly<{ status: 'invalid'; column: number; sentence: string }>;

export const faultAt = ({ column }: Piece, sentence: string): NotationFault => ({
  status: 'invalid',
  column,
  sentence,
});

export const isFault = (read: object | null): read is NotationFault =>
  read !== null && 'status' in read && read.status === 'invalid';

/** From `start` up to `end` of a piece, without the blanks around it. */
export const pieceWithin = ({ text, column }: Piece, start: number, end?: number): Piece => {
  const slice = text.slice(start, end);
  return { text: slice.trim(), column: column + start + (slice.length - slice.trimStart().length) };
};

/** The pieces between separators, each without the blanks around it. */
export const splitPiece = (piece: Piece, separator: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of piece.text.split(separator)) {
    pieces.push(pieceWithin(piece, start, start + part.length));
    start += part.length + separator.length;
  }
  return pieces;
};

/** All values, or the first fault among them. */
export const allOrFault = <Value extends object>(
  reads: readonly (Value | NotationFault)[],
): Value[] | NotationFault => {
  const values: Value[] = [];
  for (const read of reads) {
    if (isFault(read)) return read;
    values.push(read);
  }
  return values;
};
