import { predictionRecord } from '../../contract/stored/prediction';
import type { PredictionStore } from '../../ports';
import { athleteItem, athletePartition } from './dynamo-item';
import type { Table } from './dynamo-table';

/** Our forecasts, one item a race and week. */
export const dynamoPredictions = (table: Table): PredictionStore => ({
  keep: (athleteId, prediction) => {
    const { race, week } = prediction;
    const key = athleteItem(athleteId, `PREDICTION#${race.date}#${race.distance}#${week}`);
    return table.addOrFind(key, prediction, predictionRecord);
  },
  list: (athleteId) => table.list(athletePartition(athleteId), 'PREDICTION#', predictionRecord),
});
