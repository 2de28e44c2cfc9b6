import type { TFunction } from 'i18next';
import type { Format } from '../format';
import type { SeasonWeek } from './season-geometry';

/** Which weeks of a season stand out; null for none. */
export type SeasonMarks = Readonly<{ now: number | null; shown: number | null; race: number | null }>;

const heaviest = (weeks: readonly SeasonWeek[]): SeasonWeek | undefined =>
  weeks.reduce<SeasonWeek | undefined>(
    (most, week) => ((week.volume ?? 0) > (most?.volume ?? -1) ? week : most),
    undefined,
  );

const volumes = (weeks: readonly SeasonWeek[], format: Format, t: TFunction<'charts'>): string => {
  const written = weeks.filter(({ volume }) => volume !== null);
  const first = written[0]?.volume;
  const peak = heaviest(written);
  if (written.length < weeks.length) return t('season.written', { written: written.length, total: weeks.length });
  if (!first || !peak?.volume) return '';

  return t('season.label', {
    count: weeks.length,
    first: format.distance(first),
    peak: format.distance(peak.volume),
    peakWeek: peak.number,
  });
};

/** What a season strip shows, in a few sentences. */
export const seasonSentence = (
  weeks: readonly SeasonWeek[],
  { now, shown, race }: SeasonMarks,
  format: Format,
  t: TFunction<'charts'>,
): string => {
  const recovery = weeks.filter((week) => week.recovery).map(({ number }) => format.number(number, 0));

  return [
    volumes(weeks, format, t),
    recovery.length > 0 && t('season.recovery', { count: recovery.length, weeks: format.list(recovery) }),
    race !== null && t('season.race', { week: race }),
    now !== null && t('season.now', { week: now }),
    shown !== null && shown !== now && t('season.shown', { week: shown }),
  ]
    .filter(Boolean)
    .join(' ');
};
