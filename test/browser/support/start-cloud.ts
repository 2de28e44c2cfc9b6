import { freePorts } from '../../local/free-ports';
import { type Cloud, startCloud } from './cloud';

declare global {
  var pacewrightCloud: Cloud | undefined;
}

/**
 * Starts the cloud that all journeys share. Beside the push services of browsers it knows one that a journey may open,
 * and for intervals.icu a stand-in.
 */
export default async (): Promise<void> => {
  process.env['PUSH_SERVICES'] = `http://127.0.0.1:${await freePorts()}`;
  globalThis.pacewrightCloud = await startCloud('--fake-intervals');
  process.env['PACEWRIGHT_URL'] = globalThis.pacewrightCloud.url;
};
