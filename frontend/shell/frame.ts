// What every page of an athlete needs, fetched in one piece.
export { handOver } from '../ahead/hand-over';
export { WithAthlete, WithQueries } from '../api/with-queries';
export { Shell } from './shell';
