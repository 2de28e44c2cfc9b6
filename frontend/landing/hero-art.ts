import type { Zone } from '../../shared/domain/fitness/fitness';

type Share = Readonly<{ zone: Zone; share: number }>;
export type ArtWeek = Readonly<{ km: number; recovery: boolean; shares: readonly Share[] }>;

const easyWeek: readonly Share[] = [
  { zone: 1, share: 0.14 },
  { zone: 2, share: 0.78 },
  { zone: 3, share: 0.08 },
];
const thresholdWeek: readonly Share[] = [
  { zone: 1, share: 0.13 },
  { zone: 2, share: 0.65 },
  { zone: 3, share: 0.09 },
  { zone: 4, share: 0.13 },
];
const sharpWeek: readonly Share[] = [
  { zone: 1, share: 0.13 },
  { zone: 2, share: 0.63 },
  { zone: 3, share: 0.06 },
  { zone: 4, share: 0.11 },
  { zone: 5, share: 0.07 },
];

/** Sixteen weeks to a half marathon, drawn as the product draws them: what a plan looks like from afar. */
export const artWeeks: readonly ArtWeek[] = [
  { km: 40, recovery: false, shares: easyWeek },
  { km: 43, recovery: false, shares: easyWeek },
  { km: 46, recovery: false, shares: thresholdWeek },
  { km: 35, recovery: true, shares: easyWeek },
  { km: 47, recovery: false, shares: thresholdWeek },
  { km: 50, recovery: false, shares: thresholdWeek },
  { km: 53, recovery: false, shares: sharpWeek },
  { km: 40, recovery: true, shares: easyWeek },
  { km: 54, recovery: false, shares: sharpWeek },
  { km: 57, recovery: false, shares: sharpWeek },
  { km: 59, recovery: false, shares: sharpWeek },
  { km: 45, recovery: true, shares: easyWeek },
  { km: 58, recovery: false, shares: sharpWeek },
  { km: 52, recovery: false, shares: sharpWeek },
  { km: 40, recovery: false, shares: thresholdWeek },
  { km: 24, recovery: false, shares: thresholdWeek },
];

export type ArtStep = Readonly<{ zone: Zone; minutes: number }>;

/** Cruise intervals: four times six minutes at threshold. */
export const artSession: readonly ArtStep[] = [
  { zone: 2, minutes: 15 },
  ...[1, 2, 3, 4].flatMap((repeat): readonly ArtStep[] => [
    { zone: 4, minutes: 6 },
    ...(repeat < 4 ? [{ zone: 1, minutes: 1.5 } as const] : []),
  ]),
  { zone: 1, minutes: 10 },
];
