import { type GatherPicturePorts, gatherPicture } from '../../shared/usecases/plan-generation/gather-picture';
import { athletes, clock, goals, plans, progress, receipts, recordings, stravaForCoaching } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** GatherPicture: the athlete as aggregates. */
export const gatherPictureHandler = (ports: GatherPicturePorts) => stepHandler(gatherPicture(ports));

export const handler = gatherPictureHandler({
  athletes,
  clock,
  goals,
  plans,
  progress,
  receipts,
  recordings,
  stravaForCoaching,
});
