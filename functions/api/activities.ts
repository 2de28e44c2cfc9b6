import { activities as operations } from '../../shared/contract/operations/activities';
import { type AddActivityPorts, addActivity } from '../../shared/usecases/activity/add-activity';
import { deleteActivity } from '../../shared/usecases/activity/delete-activity';
import { getActivity } from '../../shared/usecases/activity/get-activity';
import { linkActivity, unlinkActivity } from '../../shared/usecases/activity/link-activity';
import { listActivities, listActivityQuestions } from '../../shared/usecases/activity/list-activities';
import { deletedRecordings, ids } from '../support/aws-ports';
import { httpHandler } from '../support/http-handler';
import { planInUse } from '../support/ports-in-use';

/** Runs: what came in, by hand or from elsewhere, and which sessions they were. */
export const activitiesHandler = (ports: AddActivityPorts) =>
  httpHandler<'activities'>(operations, {
    listActivities: listActivities(ports),
    addActivity: addActivity(ports),
    listActivityQuestions: listActivityQuestions(ports),
    getActivity: getActivity(ports),
    deleteActivity: deleteActivity(ports),
    putActivityLink: linkActivity(ports),
    deleteActivityLink: unlinkActivity(ports),
  });

export const handler = activitiesHandler({ ...planInUse, deletedRecordings, ids });
