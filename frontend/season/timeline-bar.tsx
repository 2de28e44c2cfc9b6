import { useTranslation } from 'react-i18next';
import type { SeasonBlockReply } from './season-rows';
import { type BlockBar, fits } from './timeline-geometry';

type Look = Readonly<{ bar: string; text: string }>;

const easy: Look = { bar: 'fill-sunken stroke-edge', text: 'fill-ink' };
const hard: Look = { bar: 'fill-ink3 stroke-ink3', text: 'fill-bg' };

/** The fills of the list, drawn. */
const looks: Readonly<Record<SeasonBlockReply['kind'], Look>> = {
  'from-zero': easy,
  fitness: easy,
  base: easy,
  maintenance: { bar: 'fill-surface stroke-edge', text: 'fill-ink2' },
  build: hard,
  sharpen: { bar: 'fill-ink2 stroke-ink2', text: 'fill-bg' },
  taper: easy,
  race: { bar: 'fill-ink stroke-ink', text: 'fill-bg' },
  recovery: { bar: 'stroke-edge', text: 'fill-ink' },
  transition: { bar: 'fill-transparent stroke-edge [stroke-dasharray:3_3]', text: 'fill-ink2' },
};

type Props = Readonly<{
  bar: BlockBar;
  y: number;
  tall: number;
  /** The pattern of recovery. */
  hatch: string;
  isPast: boolean;
  /** Where today's line stands: a name steps behind it. */
  today: number;
}>;

/** A block of the season, named where there is room. */
export const TimelineBar = ({ bar: { block, x, width }, y, tall, hatch, isPast, today }: Props) => {
  const { t } = useTranslation('season');
  const name = t(`kinds.${block.kind}`);
  const look = looks[block.kind];
  const isHatched = block.kind === 'recovery';
  const isCrossed = today >= x && !fits(name, today - x) && today < x + width;
  const start = isCrossed ? today : x;

  return (
    <g className={isPast ? 'opacity-60' : ''}>
      <rect
        x={x}
        y={y}
        width={width}
        height={tall}
        rx={Math.min(8, width / 3)}
        className={look.bar}
        // A pattern is named by address, which a class cannot do.
        {...(isHatched && { fill: `url(#${hatch})` })}
      />
      {!isHatched && fits(name, x + width - start) && (
        <text x={start + 9} y={y + tall / 2 + 4} className={`text-caption font-medium ${look.text}`}>
          {name}
        </text>
      )}
    </g>
  );
};
