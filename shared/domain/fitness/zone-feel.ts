import type { Zone } from './fitness';

/** What a zone feels like without a watch, and beside a heart-rate strap. */
export type ZoneFeel = Readonly<{
  /** Perceived exertion on Foster's ten-point scale, from and to. */
  exertion: readonly [from: number, to: number];
  /**
   * Share of threshold heart rate, from and to; null where the heart lags too far behind the legs to steer by it, as
   * it does in any repetition under two minutes.
   */
  heartRate: readonly [from: number, to: number] | null;
}>;

/** Heart-rate edges are those COROS publishes for its zones of the same names; exertion is our rule. */
export const zoneFeel: Readonly<Record<Zone, ZoneFeel>> = {
  1: { exertion: [1, 2], heartRate: [0, 0.8] },
  2: { exertion: [3, 4], heartRate: [0.8, 0.9] },
  3: { exertion: [5, 5], heartRate: [0.9, 0.95] },
  4: { exertion: [6, 7], heartRate: [0.95, 1.02] },
  5: { exertion: [8, 9], heartRate: [1.02, 1.06] },
  6: { exertion: [10, 10], heartRate: null },
};
