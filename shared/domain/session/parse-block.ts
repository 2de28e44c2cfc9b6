import { seconds } from '../units/quantity';
import {
  allOrFault,
  faultAt,
  isFault,
  type NotationFault,
  type Piece,
  pieceWithin,
  splitPiece,
} from './notation-piece';
import { parseSegment } from './parse-segment';
import type { Block, Effort } from './workout';

const repeated = /^(\d+)\s*[x×]\s*/i;
const strides = /^(\d+)\s*s\s+(strides|hill sprints)$/i;
const bracketed = /^\[([^\]]*)\]/;
const recoveryAtEnd = /\(([^()]*)\)$/;

/** Jogging, unless said otherwise. */
const usualRecovery: Effort = 1;
const mostRepeats = 99;

const longestStride = 30;

const parseStrides = (piece: Piece, times: number): Block | NotationFault | null => {
  const [, length, name = ''] = strides.exec(piece.text) ?? [];
  if (length === undefined) return null;
  const time = Number(length);
  if (time < 5 || time > longestStride) return faultAt(piece, `Strides last 5 to ${longestStride} s, not ${time}.`);
  return { type: 'strides', times, seconds: seconds(time), uphill: name.toLowerCase() === 'hill sprints' };
};

const parseWork = (piece: Piece, usual: Effort) => {
  const [, inside] = bracketed.exec(piece.text) ?? [];
  if (inside === undefined && piece.text.startsWith('['))
    return faultAt(piece, 'This [ is never closed; write 3x[5min Z4, 1min Z5].');
  const parts = inside === undefined ? [piece] : splitPiece(pieceWithin(piece, 1, 1 + inside.length), ',');
  return allOrFault(parts.map((part) => parseSegment(part, usual)));
};

const parseRepeat = (piece: Piece, times: number, usual: Effort): Block | NotationFault => {
  const [end, inside] = recoveryAtEnd.exec(piece.text) ?? [];
  const open = piece.text.indexOf('(');
  if (open >= 0 && inside === undefined)
    return faultAt(pieceWithin(piece, open), 'A recovery ends its repeat; write 4x6min Z4 (90s Z1).');

  const workEnd = piece.text.length - (end?.length ?? 0);
  const work = parseWork(pieceWithin(piece, 0, workEnd), usual);
  if (isFault(work)) return work;
  if (inside === undefined) return { type: 'repeat', times, work, recovery: null };

  const recovery = parseSegment(pieceWithin(piece, workEnd + 1, piece.text.length - 1), usualRecovery);
  return isFault(recovery) ? recovery : { type: 'repeat', times, work, recovery };
};

/** Reads one block of the main set: `20min Z4`, `4x6min Z4 (90s Z1)`, `3x[5min Z4, 1min Z5]`, `6x20s strides`. */
export const parseBlock = (piece: Piece, usual: Effort): Block | NotationFault => {
  const [head, count] = repeated.exec(piece.text) ?? [];
  if (head === undefined) {
    const segment = parseSegment(piece, usual);
    return isFault(segment) ? segment : { type: 'segment', ...segment };
  }
  const times = Number(count);
  if (times < 1 || times > mostRepeats) return faultAt(piece, `Repeat from 1 to ${mostRepeats} times, not ${times}.`);

  const rest = pieceWithin(piece, head.length);
  return parseStrides(rest, times) ?? parseRepeat(rest, times, usual);
};
