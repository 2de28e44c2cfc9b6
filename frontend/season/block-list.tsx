import { Link } from '@tanstack/react-router';
import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonView } from '../../shared/contract/season';
import { useFormat } from '../format';
import { PriorityMark } from '../goals/priority-mark';
import { outcomeOf } from '../goals/sorted-goals';
import { Said } from '../i18n/said';
import { weekKey } from '../plan/week-key';
import { BlockSwatch } from './block-swatch';
import { type SeasonRace, type SeasonRow, seasonRows } from './season-rows';

type Props = Readonly<{ season: SeasonView; list: GoalList }>;

/** The season as a list: each block, what it is for, the races in it, and what comes next. */
export const BlockList = ({ season, list }: Props) => {
  const { t } = useTranslation('season');
  const rows = seasonRows(season);

  return (
    <section aria-labelledby="blocks">
      <h2 id="blocks" className="text-section font-semibold">
        {t('blocks')}
      </h2>
      <ol className="mt-2 grid gap-2">
        {rows.map((row) => (
          <Block key={row.block.monday} row={row} list={list} />
        ))}
      </ol>
    </section>
  );
};

const Block = ({ row, list }: Readonly<{ row: SeasonRow; list: GoalList }>) => {
  const { t } = useTranslation('season');
  const format = useFormat();
  const { block, races, next, place, isPlanned } = row;

  return (
    <li
      {...(place === 'now' && { 'aria-current': 'true' as const })}
      className={`card grid grid-cols-[auto_minmax(0,1fr)] gap-3.5 rounded-row px-4 py-3.5 ${place === 'now' ? 'border-ink' : ''} ${place === 'past' ? 'bg-transparent' : ''}`}
    >
      <BlockSwatch kind={block.kind} />
      <div className="grid gap-0.5">
        <p className="facts eyebrow">
          <span>{format.days(block.monday, block.sunday)}</span>
          <span>{t('weeks', { count: block.weeks })}</span>
          {place !== 'ahead' && <b className="font-semibold text-ink">{t(`places.${place}`)}</b>}
        </p>
        <h3 id={`block-${block.monday}`} className="text-row font-semibold">
          {t(`kinds.${block.kind}`)}
        </h3>
        <p className="max-w-text text-pretty text-ink2">
          <Said>{block.sentence}</Said>
        </p>
        {races.length > 0 && (
          <ul className="mt-2 grid gap-2">
            {races.map((race) => (
              <RaceLine key={race.id} race={race} list={list} />
            ))}
          </ul>
        )}
        <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-meta text-ink2">
          {next && <span>{t('next', { block: t(`kinds.${next.kind}`), day: format.shortDay(next.monday) })}</span>}
          {isPlanned && (
            <Link
              to="/plan"
              search={{ week: weekKey(block.monday) }}
              id={`weeks-${block.monday}`}
              aria-labelledby={`weeks-${block.monday} block-${block.monday}`}
              className="link inline-flex min-h-6 items-center"
            >
              {t('openWeeks')}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
};

const RaceLine = ({ race, list }: Readonly<{ race: SeasonRace; list: GoalList }>) => {
  const { t } = useTranslation('season');
  const { t: planWords } = useTranslation('plan');
  const format = useFormat();
  const distance = planWords(`race.distances.${race.distance}`);
  const told = outcomeOf(list, race.goal, race.id === race.goal ? null : race.date);

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <PriorityMark priority={race.priority} />
      <span className="min-w-0">
        <Link
          to="/goals/$goalId"
          params={{ goalId: race.goal }}
          className="font-semibold wrap-anywhere hover:underline"
        >
          {race.name || distance}
        </Link>
        <span className="block text-meta text-ink2">
          {t('raceFacts', { distance, day: format.shortDay(race.date) })}
        </span>
      </span>
      {told && <Flag size={16} strokeWidth={1.75} aria-label={t('raceOver')} />}
    </li>
  );
};
