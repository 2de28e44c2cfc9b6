import { fakeIntervals, startFakeIntervals } from './intervals';

// A stand-in for intervals.icu as a program of its own; it tells its addresses as one line of JSON.
const { api, url } = await startFakeIntervals();
console.log(JSON.stringify({ url, api, key: fakeIntervals.key }));
// Whoever started it goes, and it goes too.
process.stdin.on('end', () => process.exit(0)).resume();
