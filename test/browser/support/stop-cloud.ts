import { once } from 'node:events';

/** Stops the product as Ctrl-C would, and insists that it goes. */
export default async (): Promise<void> => {
  const cloud = globalThis.pacewrightCloud;
  if (cloud === undefined || cloud.exitCode !== null) return;
  const gone = once(cloud, 'exit');
  cloud.kill('SIGINT');
  await gone;
};
