import * as z from 'zod';
import { startStandIn } from '../support/stand-in';

const addressSchema = z.object({ url: z.url(), key: z.string() });

/** A stand-in for Claude that runs beside the cloud. */
export type FakeClaude = Readonly<{ url: string; key: string; stop: () => void }>;

/**
 * Starts the stand-in for the Messages API as a program of its own.
 *
 * @throws StartFault if it does not come up
 */
export const startFakeClaude = async (tokensPerSecond: number): Promise<FakeClaude> => {
  const argv = ['messages-api', '--json', '--tokens-per-second', String(tokensPerSecond)] as const;
  const { told, stop } = await startStandIn('Claude', argv, addressSchema);
  return { ...told, stop };
};
