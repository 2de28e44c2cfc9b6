import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format';
import { PhaseRuler } from './phase-ruler';
import { type PhaseSpan, phaseSpans, type SeasonBar, type SeasonWeek, seasonBars } from './season-geometry';
import { type SeasonMarks, seasonSentence } from './season-sentence';
import { useWidth } from './use-width';

const height = { narrow: 52, wide: 92 };

/** A season at a glance: a bar for each week, the phases ruled off below. Weeks still to be written are ghosts. */
export const SeasonStrip = ({ weeks, marks }: SeasonStripProps) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const hatch = useId();
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const tall = width >= 480 ? height.wide : height.narrow;
  const spans: readonly PhaseSpan[] = phaseSpans(weeks);

  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={seasonSentence(weeks, marks, format, t)}
        viewBox={`0 0 ${width} ${tall}`}
        className="block w-full overflow-visible"
      >
        <defs>
          <Hatch id={`${hatch}quiet`} colour="fill-edge" />
          <Hatch id={`${hatch}ink`} colour="fill-ink" />
        </defs>
        {seasonBars(weeks, width, tall).map((bar) => (
          <WeekBar key={bar.week.number} bar={bar} marks={marks} hatch={hatch} />
        ))}
      </svg>
      <PhaseRuler spans={spans} width={width} weeks={weeks.length} marks={marks} />
    </div>
  );
};

type SeasonStripProps = Readonly<{ weeks: readonly SeasonWeek[]; marks: SeasonMarks }>;

const Hatch = ({ id, colour }: Readonly<{ id: string; colour: string }>) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="2" height="5" className={colour} />
  </pattern>
);

/** Planned weeks outlined, this one in ink, recovery hatched, the unwritten dashed; what is done is solid. */
const look = ({ week }: SeasonBar, { now }: SeasonMarks): string => {
  if (week.volume === null) return 'fill-transparent stroke-edge [stroke-dasharray:3_3]';

  return week.number === now ? 'fill-ink stroke-ink' : 'fill-sunken stroke-edge';
};

const WeekBar = ({ bar, marks, hatch }: Readonly<{ bar: SeasonBar; marks: SeasonMarks; hatch: string }>) => {
  const { week, x, y, width, height: tall, done } = bar;
  const isNow = week.number === marks.now;
  const isHatched = week.recovery && week.volume !== null;

  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={tall}
        rx={Math.min(5, width / 4)}
        // A pattern is named by address, which a class cannot do.
        {...(isHatched && { fill: `url(#${hatch}${isNow ? 'ink' : 'quiet'})` })}
        className={isHatched ? (isNow ? 'stroke-ink' : 'stroke-edge') : look(bar, marks)}
        strokeWidth={isNow && isHatched ? 1.75 : 1}
      />
      {done > 0 && !isNow && (
        <rect
          x={x}
          y={y + tall - done}
          width={width}
          height={done}
          rx={Math.min(5, width / 4, done / 2)}
          className="fill-edge"
        />
      )}
      {week.number === marks.shown && !isNow && (
        <rect
          x={x - 3}
          y={y - 3}
          width={width + 6}
          height={tall + 6}
          rx={Math.min(8, width / 4 + 3)}
          className="fill-transparent stroke-ink"
          strokeWidth={1.75}
        />
      )}
    </g>
  );
};
