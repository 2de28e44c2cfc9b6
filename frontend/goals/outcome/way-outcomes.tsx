import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import type { IsoDate } from '../../../shared/domain/units/calendar';
import { outcomeOf } from '../sorted-goals';
import { type RaceGoalReply, type WayRace, WayRaces } from '../way/way-races';
import { TellOutcome } from './tell-outcome';
import { ToldWords } from './told-words';

type Props = Readonly<{ goal: RaceGoalReply; list: GoalList; today: IsoDate }>;

/** The races on the way, each with the question how it went once it is over. */
export const WayOutcomes = ({ goal, list, today }: Props) => (
  <section className="card p-4 lg:p-5">
    <WayRaces
      goal={goal}
      list={list}
      today={today}
      actions={(race) => <WayOutcome goal={goal} list={list} race={race} />}
    />
  </section>
);

const WayOutcome = ({ goal, list, race }: Omit<Props, 'today'> & Readonly<{ race: WayRace }>) => {
  const { t } = useTranslation('goals');
  const [isTold, setTold] = useState(false);
  const told = outcomeOf(list, goal.goalId, race.date);
  if (isTold) return <TellOutcome goal={goal} race={race.date} onDone={() => setTold(false)} />;
  if (told === null)
    return (
      <button type="button" className="btn btn-secondary justify-self-start" onClick={() => setTold(true)}>
        {t('way.tell')}
      </button>
    );

  return (
    <div className="grid justify-items-start gap-1">
      <ToldWords goalId={goal.goalId} told={told} />
    </div>
  );
};
