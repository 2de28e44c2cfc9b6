import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AthleteProfile } from '../../shared/contract/athlete';
import type { GoalList } from '../../shared/contract/goal-outcome';
import type { SeasonReply } from '../../shared/contract/season';
import { call } from '../api-client';
import { goalFaults } from '../intake/goal-faults';
import { useIntake } from '../intake/intake-context';
import { goalOf } from '../intake/wishes';
import { Callout } from '../parts/callout';
import { Outlook } from './goal-outlook';
import { GoalVersions } from './goal-versions';
import { candidateId, seasonGoals } from './season-goals';

type Props = Readonly<{
  profile: AthleteProfile;
  list: GoalList;
  /** The goal that is changed; null for a new one. */
  goalId: string | null;
}>;

/** What there is to say of a goal before it is set: how far off it is, what it asks for, and whom it gets in the way of. */
export const FirstLook = ({ profile, list, goalId }: Props) => {
  const { t } = useTranslation('goals');
  const { draft, today } = useIntake();
  const goal = goalFaults(draft, today).length === 0 ? goalOf(draft) : null;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  return (
    <section aria-labelledby="first-look" className="grid grid-cols-[minmax(0,1fr)] gap-4.5 border-t border-line pt-6">
      <h2 id="first-look" ref={title} tabIndex={-1} className="text-fact font-semibold focus:outline-none">
        {t('form.before')}
      </h2>
      <Outlook profile={profile} goal={goal} />
      <GoalVersions profile={profile} goal={goal} />
      <Neighbours profile={profile} list={list} goalId={goalId} />
    </section>
  );
};

/** What the other goals of the year have to say to it. */
const Neighbours = ({ profile, list, goalId }: Props) => {
  const { t } = useTranslation('goals');
  const { draft, today } = useIntake();
  const goals = goalFaults(draft, today).length === 0 ? seasonGoals(list, goalId, goalOf(draft), today) : null;
  const body = goals && { athlete: profile, goals: [...goals], weeks: 52 };
  const { data } = useQuery({
    queryKey: ['assessSeason', body],
    queryFn: ({ signal }) => {
      if (body === null) throw new Error('There is no goal to place');
      return call('assessSeason', { params: {}, body, signal });
    },
    enabled: body !== null,
  });
  const sentences = data ? objections(data) : [];

  return sentences.length === 0 ? null : (
    <Callout title={t('form.neighbours')}>
      <ul className="grid gap-2">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Callout>
  );
};

const objections = ({ tensions, declined }: SeasonReply): readonly string[] => [
  ...tensions
    .filter(({ goals }) => goals.some((id) => id.startsWith(candidateId)))
    .flatMap(({ clash, sentence, options }) => [
      clash?.sentence ?? sentence,
      ...options.map(({ sentence: way, cost }) => `${way} ${cost.sentence}`),
    ]),
  ...declined.filter(({ goal }) => goal.startsWith(candidateId)).map(({ sentence }) => sentence),
];
