import type { AthleteArchive } from '../../ports';
import { athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** All that lies in an athlete's partition, whatever it is, without the marks of the table's own book-keeping. */
export const dynamoArchive = (table: Table): AthleteArchive => ({
  piece: (athleteId, after) => table.piece(athletePartition(athleteId), after),
});
