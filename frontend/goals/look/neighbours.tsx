import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../../shared/contract/athlete';
import type { GoalList } from '../../../shared/contract/goal/goal-list';
import type { SeasonReply } from '../../../shared/contract/season';
import { call } from '../../api-client';
import { Said } from '../../i18n/said';
import { Callout } from '../../parts/callout';
import { todayIn } from '../../today';
import type { GoalBody } from './judged';
import { candidateId, seasonGoals } from './season-goals';

type Props = Readonly<{
  profile: AthleteProfile;
  list: GoalList;
  /** The goal that is changed; null for a new one. */
  goalId: string | null;
  /** What it is to be; null while it is not whole. */
  goal: GoalBody | null;
}>;

/** How a goal one thinks of gets on with the others of the year; nothing where all is well. */
export const Neighbours = ({ profile, list, goalId, goal }: Props) => {
  const { t } = useTranslation('goals');
  const body = goal && {
    athlete: profile,
    goals: [...seasonGoals(list, goalId, goal, todayIn(profile.timeZone))],
    weeks: 52,
  };
  const { data } = useQuery({
    queryKey: ['assessSeason', body],
    queryFn: ({ signal }) => {
      if (body === null) throw new Error('There is no goal to place');
      return call('assessSeason', { params: {}, body, signal });
    },
    enabled: body !== null,
  });
  const sentences = data && goal ? objections(data) : [];

  return sentences.length === 0 ? null : (
    <Callout title={t('form.neighbours')}>
      <ul className="grid gap-2">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Said>{sentence}</Said>
          </li>
        ))}
      </ul>
    </Callout>
  );
};

const objections = ({ tensions, declined }: SeasonReply): readonly string[] => [
  ...new Set([
    ...tensions
      .filter(({ goals }) => goals.some((id) => id.startsWith(candidateId)))
      .flatMap(({ clash, sentence, options }) => [
        clash?.sentence ?? sentence,
        ...options.map(({ sentence: way, cost }) => `${way} ${cost.sentence}`),
      ]),
    ...declined.filter(({ goal }) => goal.startsWith(candidateId)).map(({ sentence }) => sentence),
  ]),
];
