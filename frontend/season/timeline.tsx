import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalList } from '../../shared/contract/goal/goal-list';
import type { SeasonView } from '../../shared/contract/season';
import { useWidth } from '../charts/use-width';
import { useFormat } from '../format';
import { MonthAxis } from '../progress/month-axis';
import type { DayScale } from '../progress/time-scale';
import { TimelineBar } from './timeline-bar';
import { blockBars, raceFlags, seasonScale } from './timeline-geometry';
import { TimelineRace } from './timeline-race';

/** Heights in px. */
const barTall = 44;
const rowTall = 26;
const axisTall = 22;

/** A year from left to right: blocks as bars, races as flags over their day, today as a line. */
export const Timeline = ({ season }: Readonly<{ season: SeasonView; list: GoalList }>) => {
  const { t } = useTranslation('season');
  const { t: planWords } = useTranslation('plan');
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const hatch = useId();
  const x = seasonScale(season, width);
  const flags = raceFlags(season, x, width, (race) => race.name || planWords(`race.distances.${race.distance}`));
  const head = rowTall * Math.max(1, ...flags.map(({ row }) => row + 1)) + 8;

  return (
    <section aria-label={t('timeline')} className="card p-5">
      <div ref={frame}>
        <svg
          role="img"
          aria-label={useSeasonSentence(season)}
          viewBox={`0 0 ${width} ${head + barTall + axisTall}`}
          className="block w-full overflow-visible"
        >
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="5" className="fill-edge" />
            </pattern>
          </defs>
          {blockBars(season, x).map((bar) => (
            <TimelineBar
              key={bar.block.monday}
              bar={bar}
              y={head}
              tall={barTall}
              hatch={hatch}
              isPast={bar.block.sunday < season.today}
              today={x(season.today)}
            />
          ))}
          {flags.map((flag) => (
            <TimelineRace key={flag.race.id} flag={flag} foot={head} rowTall={rowTall} />
          ))}
          <Today x={x} season={season} y={head - 5} tall={barTall + 10} />
          <MonthAxis first={season.from} last={season.to} x={x} y={head + barTall + 6} right={width} />
        </svg>
      </div>
    </section>
  );
};

const Today = ({
  x,
  season: { today },
  y,
  tall,
}: Readonly<{ x: DayScale; season: SeasonView; y: number; tall: number }>) => (
  <g>
    <line x1={x(today)} x2={x(today)} y1={y} y2={y + tall} className="stroke-bg" strokeWidth={5} />
    <line x1={x(today)} x2={x(today)} y1={y} y2={y + tall} className="stroke-ink" strokeWidth={2} />
  </g>
);

/** The drawing in words. */
const useSeasonSentence = ({ blocks }: SeasonView): string => {
  const { t } = useTranslation('season');
  const format = useFormat();
  const parts = blocks.map(({ kind, monday }) =>
    t('part', { block: t(`kinds.${kind}`), day: format.shortDay(monday) }),
  );

  return t('sentence', { parts: format.list(parts) });
};
