import { useTranslation } from 'react-i18next';
import type { RaceFlag } from './timeline-geometry';

const marks = {
  A: 'fill-ink stroke-ink',
  B: 'fill-surface stroke-ink',
  C: 'fill-surface stroke-edge [stroke-dasharray:2_2]',
} as const;

type Props = Readonly<{
  flag: RaceFlag;
  /** Where the bars begin, and how tall a row of names is. */
  foot: number;
  rowTall: number;
}>;

/** A race: its pole over the day, its letter and its name. */
export const TimelineRace = ({ flag: { race, x, row, end }, foot, rowTall }: Props) => {
  const { t } = useTranslation('plan');
  const y = foot - 8 - rowTall * row - 12;
  const name = race.name || t(`race.distances.${race.distance}`);
  const side = end === 'start' ? 1 : -1;

  return (
    <g>
      <line x1={x} x2={x} y1={y} y2={foot - 2} className="stroke-edge" />
      <rect x={x - 8} y={y - 8} width={16} height={16} rx={4} className={marks[race.priority]} strokeWidth={1.25} />
      <text
        x={x}
        y={y + 4}
        textAnchor="middle"
        className={`text-[0.6875rem] font-semibold ${race.priority === 'A' ? 'fill-bg' : 'fill-ink'}`}
      >
        {race.priority}
      </text>
      <text x={x + side * 13} y={y + 4} textAnchor={end} className="fill-ink text-caption font-medium">
        {name}
      </text>
    </g>
  );
};
