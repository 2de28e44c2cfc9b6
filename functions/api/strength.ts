import { strength as operations } from '../../shared/contract/operations/strength';
import { getStrength } from '../../shared/usecases/strength/get-strength';
import { type LogSetsPorts, logSets } from '../../shared/usecases/strength/log-sets';
import {
  type RequestStrengthPorts,
  requestAnotherStrength,
  requestStrength,
} from '../../shared/usecases/strength/request-strength';
import { checkIns, ids, receipts, setLogs, strength, strengthStarter } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** Strength workouts: asked for, read, and logged set by set. */
export const strengthHandler = (ports: RequestStrengthPorts & LogSetsPorts) =>
  httpHandler<'strength'>(operations, {
    getStrength: getStrength(ports),
    requestStrength: requestStrength(ports),
    requestAnotherStrength: requestAnotherStrength(ports),
    putSetLog: logSets(ports),
  });

export const handler = strengthHandler({ ...planInUse, checkIns, ids, receipts, setLogs, strength, strengthStarter });
