import { FakeLimits } from './limits';
import { fakeClient, startFakeStrava } from './strava';

// A stand-in for Strava as a program of its own; it tells its addresses as one line of JSON.
// Reads in a quarter of an hour may be told as its argument.
const window = Number(process.argv[2] ?? '100');
const limits = new FakeLimits({ window, day: 10 * window });
const { api, oauth, url } = await startFakeStrava({ limits });
console.log(JSON.stringify({ url, api, oauth, clientId: fakeClient.id, clientSecret: fakeClient.secret }));
// Whoever started it goes, and it goes too.
process.stdin.on('end', () => process.exit(0)).resume();
