import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PhaseSpan } from './season-geometry';
import type { SeasonMarks } from './season-sentence';

// A letter of the ruler's size, and the gap between two spans.
const perLetter = 6.6;
const gap = 3;

const holds = (span: PhaseSpan, week: number | null): boolean =>
  week !== null && week >= span.from && week < span.from + span.weeks;

/** The phases of a season under its weeks; the race has its flag. Names that have no room are still read aloud. */
export const PhaseRuler = ({ spans, width, weeks, marks }: PhaseRulerProps) => {
  const { t } = useTranslation('charts');
  const perWeek = width / Math.max(weeks, 1);

  return (
    <ol className="mt-1.5 flex text-caption font-medium text-ink2" style={{ gap }}>
      {spans.map((span) => {
        const name = span.phase === null ? '' : t(`season.phases.${span.phase}`);
        const isCurrent = holds(span, marks.shown ?? marks.now);
        const isRace = span.phase === 'race';
        const fits = !isRace && name.length * perLetter <= span.weeks * perWeek - gap;

        return (
          <li
            key={span.from}
            {...(isCurrent && { 'aria-current': 'step' as const })}
            style={{ flex: `${span.weeks} 1 0` }}
            className="min-h-6 min-w-0 border-t-2 border-line pt-1.25 whitespace-nowrap aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <span className={fits ? '' : 'sr-only'}>{name}</span>
            {isRace && <Flag size={15} strokeWidth={1.75} aria-hidden="true" className="mx-auto" />}
          </li>
        );
      })}
    </ol>
  );
};

type PhaseRulerProps = Readonly<{ spans: readonly PhaseSpan[]; width: number; weeks: number; marks: SeasonMarks }>;
