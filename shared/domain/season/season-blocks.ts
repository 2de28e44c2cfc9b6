import type { Picture } from '../athlete/picture';
import { addDays, type IsoDate } from '../units/calendar';
import { blockSentences, recoverySentence } from './block-sentence';
import { longestTransition } from './lay-peaks';
import type { Peak } from './peak';
import { planPhases } from './plan-phases';
import type { SeasonBlock, SeasonBlockKind } from './season';

/** A block before it has dates. */
type Piece = Readonly<{ kind: SeasonBlockKind; weeks: number; goal: string | null; sentence: string }>;

export type SeasonPieces = Readonly<{
  monday: IsoDate;
  /** Weeks of the season. */
  weeks: number;
  /** The beginning that opens the season, if there is one. */
  beginning: Readonly<{ goal: string; weeks: number }> | null;
  peaks: readonly Peak[];
}>;

/** The season week by week, from its first Monday to its last Sunday, without the fitness goals. */
export const seasonBlocks = (
  { monday, weeks, beginning, peaks }: SeasonPieces,
  picture: Picture,
): readonly SeasonBlock[] => {
  const pieces = [
    ...(beginning === null ? [] : [piece('from-zero', beginning.weeks, beginning.goal)]),
    ...peaks.flatMap((peak) => piecesOf(peak, picture)),
  ];
  return dated([...pieces, ...closing(peaks.at(-1), weeks - weeksOf(pieces))], monday, weeks);
};

const piece = (kind: Exclude<SeasonBlockKind, 'recovery'>, weeks: number, goal: string | null): Piece => ({
  kind,
  weeks,
  goal,
  sentence: blockSentences[kind],
});

const weeksOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { weeks }) => sum + weeks, 0);

const piecesOf = (peak: Peak, picture: Picture): readonly Piece[] => {
  const { race, free, transition, start, recovery } = peak;
  const { base, build, sharpen, taper } = planPhases(peak, picture);
  return [
    piece('transition', transition, null),
    piece('maintenance', start - free - transition, null),
    piece('base', base, race.id),
    piece('build', build, race.id),
    piece('sharpen', sharpen, race.id),
    piece('taper', taper - 1, race.id),
    piece('race', 1, race.id),
    { kind: 'recovery', weeks: recovery, goal: race.id, sentence: recoverySentence(race.goal, picture) },
  ];
};

const closing = (last: Peak | undefined, left: number): readonly Piece[] => {
  const transition = last === undefined ? 0 : Math.min(longestTransition, Math.max(0, left));
  return [piece('transition', transition, null), piece('maintenance', left - transition, null)];
};

/** Puts pieces one after the other; none without a week, none beyond the season. */
const dated = (pieces: readonly Piece[], monday: IsoDate, weeks: number): readonly SeasonBlock[] => {
  let at = 0;
  return pieces.flatMap((one) => {
    const length = Math.min(one.weeks, weeks - at);
    if (length <= 0) return [];
    const from = addDays(monday, 7 * at);
    at += length;
    return [{ ...one, monday: from, sunday: addDays(from, 7 * length - 1), weeks: length }];
  });
};
