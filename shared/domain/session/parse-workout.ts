import { isRunKind, usualEffort } from './implied-parts';
import {
  allOrFault,
  faultAt,
  isFault,
  type NotationFault,
  type Piece,
  pieceWithin,
  splitPiece,
} from './notation-piece';
import { kindOfWord } from './notation-words';
import { parseBlock } from './parse-block';
import { parseAmount } from './parse-segment';
import type { Amount, Block, SessionKind, Workout } from './workout';

export type ParsedWorkout = Readonly<{ status: 'parsed'; workout: Workout }> | NotationFault;

/** Longer than any session worth writing down. */
const mostCharacters = 300;

/**
 * Reads a workout in the notation of docs/notation.md. What cannot be read is refused with the column and a sentence
 * that says what belongs there.
 *
 * @example
 * parseWorkout('CR 4x6min Z4 (90s Z1)') // { status: 'parsed', workout: { kind: 'cruise', … } }
 * parseWorkout('CR 4x6min Z7') // { status: 'invalid', column: 11, sentence: '“Z7” is no effort; …' }
 */
export const parseWorkout = (text: string): ParsedWorkout => {
  const whole = pieceWithin({ text, column: 1 }, 0);
  if (text.length > mostCharacters) return faultAt(whole, `A workout fits in ${mostCharacters} characters.`);

  const [head = '', word = ''] = /^([a-z-]*)\s*\|?/i.exec(whole.text) ?? [];
  const kind = kindOfWord(word);
  if (kind === null) {
    const found = whole.text.split(/\s/)[0] ?? '';
    return faultAt(whole, `“${found}” is no kind of session; begin with one such as EZ, LR, TE or IN.`);
  }

  const body = pieceWithin(whole, head.length);
  if (body.text === '') return faultAt(body, 'Say what to do after the kind, for example “EZ 8km”.');

  const workout = parseParts(splitPiece(body, '+'), kind);
  return isFault(workout) ? workout : (misfit(workout, body) ?? { status: 'parsed', workout });
};

type Part = Readonly<{ part: 'wu' | 'cd'; amount: Amount }> | Readonly<{ part: 'main'; block: Block }>;

const parsePart = (piece: Piece, kind: SessionKind): Part | NotationFault => {
  const part = /^(wu|cd)(?![a-z])/i.exec(piece.text)?.[1]?.toLowerCase();
  if (part !== 'wu' && part !== 'cd') {
    const block = parseBlock(piece, usualEffort(kind));
    return isFault(block) ? block : { part: 'main', block };
  }
  const amount = parseAmount(pieceWithin(piece, 2));
  return isFault(amount) ? amount : { part, amount };
};

const parseParts = (pieces: readonly Piece[], kind: SessionKind): Workout | NotationFault => {
  const parts = allOrFault(pieces.map((piece) => parsePart(piece, kind)));
  if (isFault(parts)) return parts;

  const misplaced = pieces.find((_, index) => {
    const part = parts[index]?.part;
    return (part === 'wu' && index > 0) || (part === 'cd' && index < parts.length - 1);
  });
  if (misplaced) return faultAt(misplaced, 'A warm-up (wu) comes first and a cool-down (cd) last.');

  const amountOf = (wanted: 'wu' | 'cd'): Amount | null =>
    parts.flatMap((part) => (part.part === wanted ? [part.amount] : []))[0] ?? null;
  const main = parts.flatMap((part) => (part.part === 'main' ? [part.block] : []));
  return { kind, warmUp: amountOf('wu'), main, coolDown: amountOf('cd') };
};

const amountsOf = ({ warmUp, main, coolDown }: Workout): readonly Amount[] => [
  ...(warmUp ? [warmUp] : []),
  ...main.flatMap((block): readonly Amount[] => {
    if (block.type === 'strides') return [];
    return block.type === 'segment'
      ? [block.amount]
      : [...block.work, block.recovery].flatMap((one) => one?.amount ?? []);
  }),
  ...(coolDown ? [coolDown] : []),
];

/** An ultra may be raced by zone; everything shorter has a pace. */
const longestPaced = 43_000;

/** A race without a pace would otherwise be an easy run. */
const unpaced = ({ kind, main }: Workout, body: Piece): NotationFault | null => {
  const segments = main.flatMap((block) =>
    block.type === 'repeat' ? block.work : block.type === 'segment' ? block : [],
  );
  const isEasy = segments.every(({ effort }) => typeof effort === 'number' && effort <= 2);
  const isShort = segments.every(({ amount }) => amount.unit === 's' || amount.metres <= longestPaced);
  return isEasy && isShort
    ? faultAt(body, `Say at which pace, for example “${kind === 'race' ? 'RA 10km @10K' : 'RP 3x2km @10K (2min)'}”.`)
    : null;
};

/** Well formed, but not a session that can be. */
const misfit = (workout: Workout, body: Piece): NotationFault | null => {
  const { kind, main } = workout;
  if (main.length === 0) return faultAt(body, 'The main set is missing: say what to do besides warming up.');
  if (kind === 'race-pace' || kind === 'race') return unpaced(workout, body);
  if (isRunKind(kind) || kind === 'walk') return null;

  if (amountsOf(workout).some(({ unit }) => unit === 'm') || main.some(({ type }) => type === 'strides'))
    return faultAt(body, `Give a ${kind} session in minutes: its kilometres are not running.`);
  const [only] = main;
  const isPlain = workout.warmUp === null && workout.coolDown === null && main.length === 1 && only?.type === 'segment';
  if (kind === 'strength' && !(isPlain && only.effort === usualEffort(kind)))
    return faultAt(body, 'Give a strength session as its minutes alone, for example “SC 30min”.');
  return null;
};
