import { fakeClient, startFakeStrava } from './strava';

// A stand-in for Strava as a program of its own; it tells its addresses as one line of JSON.
const { api, oauth, url } = await startFakeStrava();
console.log(JSON.stringify({ url, api, oauth, clientId: fakeClient.id, clientSecret: fakeClient.secret }));
// Whoever started it goes, and it goes too.
process.stdin.on('end', () => process.exit(0)).resume();
