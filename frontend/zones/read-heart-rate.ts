import { readNumber } from '../intake/read-input';

/** Bounds of a threshold heart rate in beats per minute, as the contract has them. */
const slowestHeart = 90;
const fastestHeart = 220;

/** A threshold heart rate as it was typed: null while there is none, `undefined` where it cannot be one. */
export const readHeartRate = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  const beats = readNumber(text);
  const isOne = beats !== null && Number.isInteger(beats) && beats >= slowestHeart && beats <= fastestHeart;
  return isOne ? beats : undefined;
};
