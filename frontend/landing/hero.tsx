import { season } from 'virtual:example-season';
import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Zone } from '../../shared/domain/fitness/fitness';
import { phases } from '../../shared/domain/plan/plan';
import { formatPace } from '../../shared/domain/units/format';
import { secondsPerKm } from '../../shared/domain/units/quantity';

const fill: Record<Zone, string> = {
  1: 'fill-z1',
  2: 'fill-z2',
  3: 'fill-z3',
  4: 'fill-z4',
  5: 'fill-z5',
  6: 'fill-z6',
};
const height: Record<Zone, number> = { 1: 0.3, 2: 0.46, 3: 0.64, 4: 0.86, 5: 1, 6: 1 };

const { weeks, session } = season;
const most = Math.max(...weeks.map(({ volume }) => volume));
const set = { times: session.times, minutes: session.seconds / 60 };

/** What a newcomer sees first: a season and a session of the example plan, drawn as the product draws them. */
export const Hero = () => {
  const { t } = useTranslation('landing');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <figure className="card px-4 pt-4 pb-3.5 lg:px-6 lg:pt-5.5 lg:pb-4.5">
        <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3">
          <b className="text-body font-semibold tracking-[-0.015em]">{t('hero.season')}</b>
          <span className="eyebrow">{t('hero.length', { weeks: weeks.length, peak: Math.floor(most / 1000) })}</span>
        </figcaption>
        <Season
          label={t('hero.seasonLabel', {
            weeks: weeks.length,
            recovery: weeks.filter(({ recovery }) => recovery).length,
          })}
        />
        <Phases />
      </figure>
      <figure className="card mt-3 px-4 pt-4 pb-3.5 lg:relative lg:z-1 lg:-mt-3 lg:ml-auto lg:w-[74%] lg:[translate:1.5rem] lg:px-5.5 lg:pt-4.5">
        <figcaption className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <span className="min-w-0 wrap-anywhere">
            <span className="eyebrow block">{t('hero.day', { week: session.week })}</span>
            <b className="text-section font-semibold">{t('hero.session', set)}</b>
          </span>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:block sm:text-right">
            <b className="num block text-section">
              {t('hero.pace', { fastest: paceOf(session.fastest), slowest: paceOf(session.slowest) })}
            </b>
            <span className="chip chip-z4">{t('hero.zone')}</span>
          </span>
        </figcaption>
        <Profile label={t('hero.sessionLabel', set)} />
      </figure>
    </div>
  );
};

const paceOf = (pace: number): string => formatPace(secondsPerKm(pace), 'km');

/** In the units of the drawing, which is scaled to its place. */
const tall = 200;
const column = 40;

const Season = ({ label }: Readonly<{ label: string }>) => (
  <svg
    viewBox={`0 0 ${column * weeks.length} ${tall}`}
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
    className="mt-3 block h-30 w-full lg:h-46"
  >
    <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="9" className="fill-surface" />
    </pattern>
    {weeks
      .map((week, index) => ({ week, x: index * column }))
      .map(({ week, x }) => (
        <Week key={x} week={week} x={x} />
      ))}
  </svg>
);

const zones: readonly Zone[] = [1, 2, 3, 4, 5, 6];
const hatch = 'hero-recovery';

const Week = ({ week: { volume, recovery, zoneTimes }, x }: Readonly<{ week: (typeof weeks)[number]; x: number }>) => {
  const whole = (volume / most) * tall;
  const time = zones.reduce((sum, zone) => sum + zoneTimes[zone], 0);
  const run = zones.filter((zone) => zoneTimes[zone] > 0);
  const upTo = (last: Zone) => run.reduce((sum, zone) => sum + (zone <= last ? zoneTimes[zone] : 0), 0) / time;

  return (
    <>
      {run.map((zone) => (
        <rect
          key={zone}
          className={fill[zone]}
          x={x + 5}
          width={column - 10}
          y={tall - upTo(zone) * whole}
          height={Math.max(1, (zoneTimes[zone] / time) * whole - 2.5)}
          rx="3"
        />
      ))}
      {/* Hatched as everywhere: within the edge of what it lies over. */}
      {recovery && (
        <rect x={x + 7} width={column - 14} y={tall - whole + 2} height={whole - 4} fill={`url(#${hatch})`} />
      )}
    </>
  );
};

const Phases = () => {
  const { t } = useTranslation('landing');
  const spans = phases.map((phase) => ({ phase, length: weeks.filter((week) => week.phase === phase).length }));

  return (
    <ol className="@container mt-1.5 flex gap-0.75 text-caption font-medium text-ink2">
      {spans.map(({ phase, length }) => (
        <li
          key={phase}
          // A width that is reckoned cannot be a class.
          style={{ flexGrow: length, flexBasis: 0 }}
          className={`min-w-0 border-t-2 border-line pt-1.25 ${phase === 'race' ? 'grid justify-items-center' : length < 2 ? 'grid justify-items-end' : ''}`}
        >
          {phase === 'race' ? (
            <>
              <span className="sr-only">{t('hero.phase.race')}</span>
              <Flag size={15} strokeWidth={1.75} aria-hidden="true" />
            </>
          ) : (
            <span className={`wrap-normal ${length < 2 ? 'max-sm:sr-only' : '@max-[12rem]:sr-only'}`}>
              {t(`hero.phase.${phase}`)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
};

const Profile = ({ label }: Readonly<{ label: string }>) => {
  const before = (index: number) => session.steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);

  return (
    <svg
      viewBox={`0 0 ${before(session.steps.length)} 100`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className="mt-3 block h-21 w-full lg:h-27"
    >
      {session.steps
        .map(({ zone, seconds }, index) => ({ zone, seconds, start: before(index) }))
        .map(({ zone, seconds, start }) => (
          <rect
            key={start}
            className={fill[zone]}
            x={start}
            width={Math.max(1, seconds - 12)}
            y={100 - height[zone] * 100}
            height={height[zone] * 100}
          />
        ))}
    </svg>
  );
};
