import { type Cloud, startCloud } from './cloud';

declare global {
  var pacewrightCloud: Cloud | undefined;
}

/** Starts the cloud that all journeys share. */
export default async (): Promise<void> => {
  globalThis.pacewrightCloud = await startCloud();
  process.env['PACEWRIGHT_URL'] = globalThis.pacewrightCloud.url;
};
