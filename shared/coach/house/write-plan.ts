import type { Picture } from '../../domain/athlete/picture';
import type { Blueprint } from '../../domain/plan/blueprint';
import type { DraftWeek } from '../../domain/plan/plan';
import { type ExpansionContext, expansionContext } from '../../domain/session/expansion-context';
import { writeHouseWeek } from './write-week';

/** Writes every week of a plan inside its frame. */
export const writeHousePlan = (
  picture: Picture,
  blueprint: Blueprint,
  context: ExpansionContext = expansionContext(picture),
): readonly DraftWeek[] => blueprint.weeks.map(({ number }) => writeHouseWeek(picture, blueprint, number, context));
