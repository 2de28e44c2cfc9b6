import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import { wishOf } from '../../../shared/contract/goal/goal-wish';
import { type IsoDate, isIsoDate } from '../../../shared/domain/units/calendar';
import { call } from '../../api-client';
import type { Draft, DraftRace } from '../../intake/draft';
import type { Fault } from '../../intake/fault';
import { wayFaults } from '../../intake/goal-faults';
import { useIntake } from '../../intake/intake-context';
import { blankRace, RaceFields } from '../../intake/steps/races-on-the-way';
import { goalOf } from '../../intake/wishes';
import { announce } from '../../parts/announcements';
import { Callout } from '../../parts/callout';
import { AnswersForm } from '../../settings/answers-form';
import { knownDraft } from '../../settings/known-draft';
import { todayIn } from '../../today';
import { Neighbours } from '../look/neighbours';
import { useGoalWords } from '../use-goal-words';
import { mainGoalOf } from './main-goal-of';
import type { WayRace } from './way-races';

type Props = Readonly<{ profile: AthleteProfile; list: GoalList; priority: 'B' | 'C' }>;

/** A race on the way to a goal: it joins the goal it comes before. */
export const WayRaceForm = ({ profile, list, priority }: Props) => {
  const { t } = useTranslation('goals');
  const save = useAddRace(list, priority);
  const today = todayIn(profile.timeZone);
  const [saved] = useState((): Draft => {
    const draft = knownDraft(profile, null);
    return { ...draft, races: [blankRace()] };
  });

  return (
    <AnswersForm
      name="race on the way"
      saved={saved}
      faultsIn={({ races }) => races.flatMap((race) => faultsOf(race, list, today))}
      today={today}
      save={{ label: t('way.add'), saving: t('form.saving'), isPending: save.isPending, error: save.error }}
      onSave={(draft) => save.mutate(draft)}
      onTouched={() => {}}
    >
      <TheRace />
      <OnTheWayTo list={list} profile={profile} priority={priority} />
    </AnswersForm>
  );
};

/** Somewhere after it there has to be a goal for it to lead to, and no other race on its day. */
const faultsOf = (race: DraftRace, list: GoalList, today: IsoDate): readonly Fault[] => {
  const last = list.goals.flatMap((goal) => (goal.kind === 'race' && goal.status === 'active' ? [goal.date] : []));
  const others = mainGoalOf(list, race.date)?.races.map((other) => ({ id: other.date, ...other })) ?? [];
  return wayFaults(race, others, last.toSorted().at(-1) ?? today, today);
};

const TheRace = () => {
  const { draft } = useIntake();

  return draft.races.map((race) => <RaceFields key={race.id} race={race} place={1} isAlone />);
};

/** Which goal the race is on the way to and whether they get on, or that there is none. */
const OnTheWayTo = ({ list, profile, priority }: Props) => {
  const { t } = useTranslation('goals');
  const words = useGoalWords();
  const { draft, today } = useIntake();
  const [race] = draft.races;
  if (race === undefined || !isIsoDate(race.date)) return null;
  const main = mainGoalOf(list, race.date);
  if (main) {
    const isWhole = faultsOf(race, list, today).length === 0;
    const { id, ...wish } = race;
    const goal = isWhole ? { ...wishOf(main), races: [...main.races, { ...wish, priority }] } : null;
    return (
      <>
        <p className="text-ink2">{t('way.onTheWayTo', { goal: words.title(main), facts: words.facts(main) })}</p>
        <Neighbours profile={profile} list={list} goalId={main.goalId} goal={goal} />
      </>
    );
  }

  return (
    <Callout title={t('way.none.title')}>
      <p>{t('way.none.text')}</p>
      <p>
        <Link to="/goals/new" className="link text-ink">
          {t('way.none.link')}
        </Link>
      </p>
    </Callout>
  );
};

const useAddRace = (list: GoalList, priority: WayRace['priority']) => {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const navigate = useNavigate();

  return useMutation({
    mutationFn: async (draft: Draft) => {
      const wish = goalOf(draft);
      const [race] = wish.kind === 'race' ? (wish.races ?? []) : [];
      const main = race && mainGoalOf(list, race.date);
      if (!race || !main) throw new Error('The race is on the way to nothing');
      const body = { ...wishOf(main), races: [...main.races, { ...race, priority }] };
      return call('putGoal', { params: { goalId: main.goalId }, body });
    },
    onSuccess: async (goal) => {
      await queries.invalidateQueries();
      announce(t('saved'));
      await navigate({ to: '/goals/$goalId', params: { goalId: goal.goalId } });
    },
  });
};
