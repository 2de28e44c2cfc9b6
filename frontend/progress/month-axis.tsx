import type { IsoDate } from '../../shared/domain/units/calendar';
import { useFormat } from '../format';
import { type DayScale, monthTicks } from './time-scale';

type Props = Readonly<{ first: IsoDate; last: IsoDate; x: DayScale; y: number; right: number }>;

/** Months along the foot of a drawing. */
export const MonthAxis = ({ first, last, x, y, right }: Props) => {
  const format = useFormat();

  return monthTicks(first, last, x, 56)
    .filter((month) => x(month) + 24 <= right)
    .map((month) => (
      <g key={month}>
        <line x1={x(month)} x2={x(month)} y1={y} y2={y + 4} className="stroke-edge" />
        <text x={x(month)} y={y + 16} className="fill-ink2 text-[0.6875rem] font-medium">
          {format.shortMonth(month)}
        </text>
      </g>
    ));
};
