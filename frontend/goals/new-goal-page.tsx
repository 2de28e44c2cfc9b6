import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { Priority } from '../../shared/domain/goal/goal';
import { operationQuery } from '../api/operation-query';
import { Failure } from '../parts/failure';
import { Choice } from '../parts/form/choice';
import { Bones, NothingYet } from '../settings/settings-frame';
import { GoalForm } from './goal-form';
import { GoalFrame } from './goal-frame';
import { withSearch } from './new-goal-search';
import { WayRaceForm } from './way/way-race-form';

const priorities = ['A', 'B', 'C'] as const satisfies readonly Priority[];

/** /goals/new: another goal, or a race on the way to one; first how much it matters. */
export const NewGoalPage = () => {
  const { t } = useTranslation('goals');
  const athlete = useQuery(operationQuery('getAthlete', { params: {} }));
  const list = useQuery(operationQuery('listGoals', { params: {} }));
  const failed = [athlete, list].find(({ error, data }) => error !== null && data === undefined);

  return (
    <GoalFrame title={t('new.title')} lead={t('new.lead')} back={{ to: '/goals', name: t('title') }}>
      {failed && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!athlete.data || !list.data) && <Bones />}
      {athlete.data &&
        list.data &&
        (athlete.data.profile ? <Forms profile={athlete.data.profile} list={list.data} /> : <NothingYet />)}
    </GoalFrame>
  );
};

const Forms = ({ profile, list }: Readonly<{ profile: AthleteProfile; list: GoalList }>) => {
  const { t } = useTranslation('goals');
  const search = useSearch({ from: '/athlete/app/goals/new' });
  const navigate = useNavigate();
  const { priority = 'A' } = search;
  const choose = (next: Priority) =>
    void navigate({ to: '.', search: { ...search, priority: next }, replace: true, resetScroll: false });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <Choice
        id="priority"
        label={t('new.priority')}
        value={priority}
        options={priorities.map((value) => ({
          value,
          label: t(`priority.${value}.name`),
          text: t(`priority.${value}.text`),
        }))}
        onChange={choose}
        columns="sm:grid-cols-3"
      />
      {priority === 'A' ? (
        <GoalForm profile={profile} list={list} goal={null} begin={(draft) => withSearch(draft, search)} />
      ) : (
        <WayRaceForm profile={profile} list={list} priority={priority} />
      )}
    </div>
  );
};
