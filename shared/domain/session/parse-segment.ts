import { metresPerMile } from '../units/format';
import { metres, seconds } from '../units/quantity';
import { faultAt, isFault, type NotationFault, type Piece, pieceWithin } from './notation-piece';
import { effortOfWord } from './notation-words';
import type { Amount, Effort, Segment } from './workout';

const metresIn: Readonly<Record<string, number>> = { m: 1, km: 1000, mi: metresPerMile };
const clock = /^(?:(\d+)h)?(?:(\d+)min)?(?:(\d+)s)?$/;
const length = /^(\d+(?:\.\d+)?)(km|mi|m)$/;

// Wide enough for any training, narrow enough to catch a slip such as 10m for ten minutes.
const shortest = { metres: 20, seconds: 5 };
const longest = { metres: 200_000, seconds: 86_400 };

const metresOf = (piece: Piece, count: number, unit: string): Amount | NotationFault => {
  // To the tenth of a metre: a half marathon is 21.0975 km.
  const distance = Math.round(count * (metresIn[unit] ?? 1) * 10) / 10;
  if (distance < shortest.metres)
    return faultAt(piece, `${piece.text} is ${distance} metres; for minutes write ${count}min.`);
  if (distance > longest.metres) return faultAt(piece, `${piece.text} is too far for one stretch; at most 200 km.`);
  return { unit: 'm', metres: metres(distance) };
};

const secondsOf = (piece: Piece, time: number): Amount | NotationFault =>
  time >= shortest.seconds && time <= longest.seconds
    ? { unit: 's', seconds: seconds(time) }
    : faultAt(piece, `${piece.text} is not a time to train for; write 5s to 24h.`);

/** Reads `8km`, `400m`, `5mi`, `90s`, `10min`, `1h30min`. */
export const parseAmount = (piece: Piece): Amount | NotationFault => {
  const text = piece.text.toLowerCase().replace(/\s+/g, '');
  const [, count, unit] = length.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return metresOf(piece, Number(count), unit);

  const time = clock.exec(text);
  if (time && text !== '') {
    const [, hours = 0, mins = 0, secs = 0] = time;
    return secondsOf(piece, Number(hours) * 3600 + Number(mins) * 60 + Number(secs));
  }
  const found = piece.text === '' ? 'nothing is there' : `“${piece.text}” is none`;
  return faultAt(piece, `An amount such as 8km, 400m, 10min or 90s belongs here; ${found}.`);
};

const amountThenEffort = /^(\d[\d.]*\s*[a-z]+(?:\s*\d+\s*[a-z]+)*)(?=\s|$)(.*)$/i;

const parseEffort = (piece: Piece): Readonly<{ effort: Effort }> | NotationFault => {
  const effort = effortOfWord(piece.text);
  return effort !== null
    ? { effort }
    : faultAt(piece, `“${piece.text}” is no effort; write a zone Z1–Z6, a race pace @5K, @10K, @HM or @M, or walk.`);
};

/** Reads an amount and its effort, `10min Z4`; without an effort it is the usual one. */
export const parseSegment = (piece: Piece, usual: Effort): Segment | NotationFault => {
  const [, head = piece.text, tail = ''] = amountThenEffort.exec(piece.text) ?? [];
  const amount = parseAmount(pieceWithin(piece, 0, head.length));
  if (isFault(amount)) return amount;
  if (tail.trim() === '') return { amount, effort: usual };

  const read = parseEffort(pieceWithin(piece, head.length));
  return isFault(read) ? read : { amount, effort: read.effort };
};
