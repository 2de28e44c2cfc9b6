import { stopCloud } from './cloud';

/** Stops the cloud that all journeys share. */
export default async (): Promise<void> => {
  if (globalThis.pacewrightCloud) await stopCloud(globalThis.pacewrightCloud);
};
