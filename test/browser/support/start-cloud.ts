import { type Cloud, startCloud } from './cloud';
import { freePort } from './free-port';

declare global {
  var pacewrightCloud: Cloud | undefined;
}

/** Starts the cloud that all journeys share. Beside the push services of browsers it knows one that a journey may open. */
export default async (): Promise<void> => {
  process.env['PUSH_SERVICES'] = `http://127.0.0.1:${await freePort()}`;
  globalThis.pacewrightCloud = await startCloud();
  process.env['PACEWRIGHT_URL'] = globalThis.pacewrightCloud.url;
};
