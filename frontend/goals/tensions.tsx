import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GoalReply } from '../../shared/contract/goal/goal';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonReply, SeasonView } from '../../shared/contract/season';
import { addDays } from '../../shared/domain/units/calendar';
import { Said } from '../i18n/said';
import { goalDay } from './sorted-goals';
import { useGoalWords } from './use-goal-words';
import { TakeAsBRace } from './way/take-as-b-race';

export type Tension = SeasonReply['tensions'][number];
type Option = Tension['options'][number];

type Props = Readonly<{
  season: SeasonView;
  list: GoalList;
  /** Only those of this goal. */
  of?: string;
}>;

/** Goals that do not get on: why, the ways out, and what each of them costs. */
export const Tensions = ({ season, list, of }: Props) => {
  const shown = season.tensions.filter(({ goals }) => of === undefined || goals.some((id) => id.split('_')[0] === of));

  return shown.map((tension) => (
    <TensionCard key={tension.goals.join(' ')} tension={tension} season={season} list={list} />
  ));
};

type CardProps = Readonly<{ tension: Tension; season: SeasonView; list: GoalList }>;

const TensionCard = ({ tension, season, list }: CardProps) => {
  const { t } = useTranslation('goals');
  const nameOf = useNames(season, list);
  const { goals, sentence, clash, options } = tension;
  const id = `tension-${goals.join('-')}`;

  return (
    <section aria-labelledby={id} className="card grid grid-cols-[minmax(0,1fr)] gap-3 border-edge p-4 lg:p-5">
      <div className="grid gap-1">
        <h2 id={id} className="text-section font-semibold text-balance">
          {t('tension.title', { first: nameOf(goals[0]), second: nameOf(goals[1]) })}
        </h2>
        <p className="max-w-text text-pretty">
          <Said>{clash?.sentence ?? sentence}</Said>
        </p>
      </div>
      {options.length > 0 && (
        <ul className="grid gap-2.5 lg:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
          {options.map((option) => (
            <li key={option.way} className="grid content-start gap-1 rounded-control bg-sunken p-3.5">
              <h3 className="font-semibold">{t(`tension.ways.${option.way}`)}</h3>
              <p className="text-pretty">
                <Said>{option.sentence}</Said>
              </p>
              <p className="text-meta text-pretty text-ink2">
                <b className="mr-1 font-semibold">{t('tension.cost')}</b>
                <Said>{option.cost.sentence}</Said>
              </p>
              <WayOut option={option} tension={tension} list={list} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** What can be done about it here and now; nothing where it is a matter of how the weeks are run. */
const WayOut = ({ option, tension, list }: Readonly<{ option: Option; tension: Tension; list: GoalList }>) => {
  const { t } = useTranslation('goals');
  const goals = tension.goals.flatMap((id) => list.goals.find(({ goalId }) => goalId === id) ?? []);
  const later = goals.toSorted(byDay).at(-1);
  const { clash } = tension;
  if (option.way === 'prioritise' && clash?.becomes === 'B' && goals.length === 2)
    return clash.yields === list.planned ? (
      <Link
        to="/goals/$goalId"
        params={{ goalId: clash.keeps }}
        className="btn btn-secondary mt-1.5 justify-self-start"
      >
        {t('tension.first')}
      </Link>
    ) : (
      <TakeAsBRace goals={goals} keeps={clash.keeps} />
    );
  const day = later && goalDay(later);
  if (option.way !== 'periodise' || option.cost.weeks === 0 || !later || !day) return null;

  return (
    <Link
      to="/goals/$goalId/edit"
      params={{ goalId: later.goalId }}
      search={{ date: addDays(day, 7 * option.cost.weeks) }}
      className="btn btn-secondary mt-1.5 justify-self-start"
    >
      {t('tension.later')}
    </Link>
  );
};

const byDay = (one: GoalReply, other: GoalReply): number => (goalDay(one) ?? '').localeCompare(goalDay(other) ?? '');

/** What the goals and races of a season are called. */
const useNames = (season: SeasonView, list: GoalList) => {
  const { t } = useTranslation('plan');
  const words = useGoalWords();

  return (id: string): string => {
    const goal = list.goals.find(({ goalId }) => goalId === id);
    if (goal !== undefined) return words.title(goal);
    const race = season.races.find((it) => it.id === id);
    return race === undefined ? '' : race.name || t(`race.distances.${race.distance}`);
  };
};
