import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../../shared/contract/goal/goal';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { useFormat } from '../../format';
import { PriorityMark } from '../priority-mark';
import { outcomeOf } from '../sorted-goals';

export type RaceGoalReply = Extract<GoalReply, { kind: 'race' }>;
export type WayRace = RaceGoalReply['races'][number];

type Props = Readonly<{
  goal: RaceGoalReply;
  list: GoalList;
  today: IsoDate | null;
  /** What can be done about a race that is over. */
  actions?: (race: WayRace) => ReactNode;
}>;

/** The races on the way to a goal, in order, and what became of those that are over. */
export const WayRaces = ({ goal, list, today, actions }: Props) => {
  const { t } = useTranslation('goals');
  const { t: planWords } = useTranslation('plan');
  const format = useFormat();
  const races = goal.races.toSorted((one, other) => one.date.localeCompare(other.date));

  const lineOf = (race: WayRace): string => {
    const told = outcomeOf(list, goal.goalId, race.date)?.outcome;
    const distance = planWords(`race.distances.${race.distance}`);
    const facts = { distance, day: format.shortDay(race.date) };
    if (told === undefined) return t('way.facts', facts);
    return told.status !== 'dropped' && told.time !== null
      ? t('way.factsTime', { ...facts, time: format.clock(told.time) })
      : t('way.factsStatus', { ...facts, status: t(`status.${told.status}`) });
  };

  return (
    <section aria-label={t('way.title')}>
      <h3 className="eyebrow">{t('way.title')}</h3>
      <ul className="mt-1">
        {races.map((race) => (
          <li key={race.date} className="grid gap-2 border-line py-2.5 not-first:border-t">
            <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2">
              <PriorityMark priority={race.priority} />
              <div className="min-w-0 grow">
                <p className="font-semibold">{race.name || planWords(`race.distances.${race.distance}`)}</p>
                <p className="text-meta text-ink2">{lineOf(race)}</p>
              </div>
            </div>
            {today !== null && race.date <= today && actions?.(race)}
          </li>
        ))}
      </ul>
    </section>
  );
};
