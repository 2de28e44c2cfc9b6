import {
  type DrawPlanBlueprintPorts,
  drawPlanBlueprint,
} from '../../shared/usecases/plan-generation/draw-plan-blueprint';
import { athletes, clock, notices, pendingPlans, plans, progress, receipts } from '../support/aws-ports';
import { stepHandler } from '../support/step-handler';

/** DrawBlueprint: the frame of the plan, or a refusal. */
export const drawBlueprintHandler = (ports: DrawPlanBlueprintPorts) => stepHandler(drawPlanBlueprint(ports));

export const handler = drawBlueprintHandler({ athletes, clock, notices, pendingPlans, plans, progress, receipts });
