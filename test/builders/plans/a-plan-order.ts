import { type PlanOrder, weeksInOneReply } from '../../../shared/coach/claude/plan/plan-order';
import { writeHousePlan } from '../../../shared/coach/house/write-plan';
import type { Picture } from '../../../shared/domain/athlete/picture';
import { paceZones } from '../../../shared/domain/fitness/pace-zones';
import { drawBlueprint } from '../../../shared/domain/plan/draw-blueprint';
import type { DraftWeek } from '../../../shared/domain/plan/plan';
import { randomAthletes } from '../random-athlete';

/** An order for the weeks of an athlete's plan that fit into one reply, or null where no plan is safe. */
export const anyPlanOrder = (picture: Picture): PlanOrder | null => {
  const outcome = drawBlueprint(picture);
  if (outcome.status === 'refused') return null;
  const { blueprint } = outcome;
  const weeks = weeksInOneReply(blueprint.weeks.map(({ number }) => number));
  return { picture, zones: paceZones(picture.fitness.threshold), blueprint, weeks, objections: [] };
};

/** @throws RangeError where no plan is safe. */
export const aPlanOrder = (picture: Picture, wish: Partial<PlanOrder> = {}): PlanOrder => {
  const order = anyPlanOrder(picture);
  if (order === null) throw new RangeError('No plan is safe for this athlete.');
  return { ...order, ...wish };
};

/** What the house coach writes for an order, but for the grams it reckons: figures that a reply may not hold. */
export const houseWeeks = ({ picture, blueprint, weeks }: PlanOrder): readonly DraftWeek[] =>
  writeHousePlan(picture, blueprint)
    .filter(({ number }) => weeks.includes(number))
    .map((week) => ({
      ...week,
      days: week.days.map((day) => ({ ...day, note: day.note.replace(/\d+ g of carbohydrate/g, 'carbohydrate') })),
    }));

/** Orders of random athletes who can be given a safe plan. */
export const planOrders = (
  count: number,
  seed: number,
  wish: Parameters<typeof randomAthletes>[2] = {},
): readonly PlanOrder[] => randomAthletes(count, seed, wish).flatMap((picture) => anyPlanOrder(picture) ?? []);
