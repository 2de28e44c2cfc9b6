import { type RemindPorts, remindOfCheckIns } from '../../shared/usecases/check-in/remind-of-check-ins';
import { type TellInTimePorts, tellInTime } from '../../shared/usecases/notice/tell-in-time';
import {
  announcer,
  athletes,
  checkIns,
  checkInsDue,
  clock,
  logs,
  notices,
  plans,
  tellingsDue,
  weeks,
} from '../support/aws-ports';
import { allOf, sweepHandler } from '../support/sweep-handler';

/**
 * Every quarter of an hour: athletes whose training week is over are asked how it was, and told of the session of their
 * morning and of what has waited for quiet hours to end.
 */
export const sendRemindersHandler = (ports: RemindPorts & TellInTimePorts) =>
  sweepHandler(allOf(remindOfCheckIns(ports), tellInTime(ports)));

export const handler = sendRemindersHandler({
  announcer,
  athletes,
  checkIns,
  checkInsDue,
  clock,
  logs,
  notices,
  plans,
  tellingsDue,
  weeks,
});
