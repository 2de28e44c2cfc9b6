import * as z from 'zod';
import { startStandIn } from '../support/stand-in';

const toldSchema = z.object({ url: z.url(), api: z.url(), key: z.string() });

/** A stand-in for intervals.icu that runs beside the cloud. */
export type FakeIntervals = Readonly<{
  url: string;
  /** The key that opens the example athlete's account there. */
  key: string;
  /** What the functions that speak to intervals.icu are told beside their own environment. */
  variables: Readonly<Record<string, string>>;
  stop: () => void;
}>;

/** Starts the stand-in for intervals.icu as a program of its own. @throws StartFault if it does not come up */
export const startFakeIntervals = async (): Promise<FakeIntervals> => {
  const { told, stop } = await startStandIn('intervals.icu', ['intervals'], toldSchema);
  return { url: told.url, key: told.key, variables: { INTERVALS_API: told.api }, stop };
};
