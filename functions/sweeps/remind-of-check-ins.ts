import { type RemindPorts, remindOfCheckIns } from '../../shared/usecases/remind-of-check-ins';
import { announcer, athletes, checkIns, checkInsDue, clock, notices, plans } from '../support/aws-ports';
import { sweepHandler } from '../support/sweep-handler';

/** Every hour: athletes whose training week is over are asked how it was. */
export const remindOfCheckInsHandler = (ports: RemindPorts) => sweepHandler(remindOfCheckIns(ports));

export const handler = remindOfCheckInsHandler({ announcer, athletes, checkIns, checkInsDue, clock, notices, plans });
