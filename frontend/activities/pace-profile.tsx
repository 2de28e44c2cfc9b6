import { useTranslation } from 'react-i18next';
import type { ActivityReply } from '../../shared/contract/activity';
import { zones as allZones, type PaceZones } from '../../shared/domain/fitness/fitness';
import type { Section } from '../../shared/domain/session/session';
import { ProfileAxes } from '../charts/profile-axes';
import { cutAbove, ownScale, profileBars, zonesReached } from '../charts/profile-geometry';
import { timeTicks } from '../charts/time-ticks';
import { useWidth } from '../charts/use-width';
import { type WorkoutBlock, workoutBlocks } from '../charts/workout-blocks';
import { blockFill } from '../charts/zone-colours';
import { useFormat } from '../format';
import { onPlannedTime, type PaceAt, paceAlong, steppedPaces, stretchesOf, zonePlace } from './pace-line';

const plot = { height: 190, left: 28, top: 12, bottom: 22 };
/** The line breaks after this many seconds without movement. */
const pause = 60;

type Run = Pick<ActivityReply, 'trace' | 'comparison'>;

/** The planned workout as blocks and the pace that was run as a line over it; without a plan, the line alone. */
export const PaceProfile = ({ run, sections, zones }: PaceProfileProps) => {
  const { t } = useTranslation('activity');
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const blocks = run.comparison === null ? [] : workoutBlocks(sections);
  const paces = shownPaces(run);
  if (paces.length < 2) return null;

  const places = paces.map(({ time, pace }) => ({ time, place: zonePlace(pace, zones) }));
  const { room, scale } = fitted(blocks, Math.max(...places.map(({ place }) => place)));
  const total = blocks.length > 0 ? blocks.reduce((sum, { seconds }) => sum + seconds, 0) : (paces.at(-1)?.time ?? 1);
  const floor = room.height - room.bottom;
  const x = (time: number) => room.left + (time / total) * (width - room.left);
  const y = (place: number) => floor - ((place + scale.foot) / (scale.ceiling + scale.foot)) * (floor - room.top);

  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={usePaceSentence(run)}
        viewBox={`0 0 ${width} ${room.height}`}
        className="block w-full overflow-visible"
      >
        <ProfileAxes
          scale={scale}
          zones={blocks.length > 0 ? zonesReached(blocks) : allZones.filter((zone) => zone <= scale.ceiling)}
          ticks={timeTicks(total, room.left, width, width >= 480 ? 64 : 40)}
          room={{ ...room, width }}
          isShort={width < 480}
        />
        {profileBars(blocks, { ...room, width }, scale).map((bar) => (
          <rect
            key={bar.x}
            {...{ x: bar.x, y: bar.y, width: bar.width, height: bar.height, rx: bar.radius }}
            className={`${blockFill(bar.block.zone)} opacity-45 forced-colors:stroke-[CanvasText]`}
          />
        ))}
        <path d={pathOf(places, x, y)} fill="none" className="stroke-surface" strokeWidth={5} strokeLinejoin="round" />
        <path d={pathOf(places, x, y)} fill="none" className="stroke-ink" strokeWidth={2} strokeLinejoin="round" />
      </svg>
      <p className="mt-1 text-caption text-ink2">{t(blocks.length > 0 ? 'profile.key' : 'profile.keyAlone')}</p>
    </div>
  );
};

type PaceProfileProps = Readonly<{ run: Run; sections: readonly Section[]; zones: PaceZones }>;

/** On the plan's time where a comparison says which step was which; else on the run's own. */
const shownPaces = ({ trace, comparison }: Run): readonly PaceAt[] => {
  const paces = paceAlong(trace);
  if (comparison === null) return paces;
  const placed = onPlannedTime(paces, stretchesOf(comparison));
  return placed.length > 1 ? placed : steppedPaces(comparison);
};

/** A run alone is told its zones up to threshold; over a plan the plot ends where its blocks and the line do. */
const fitted = (blocks: readonly WorkoutBlock[], highest: number) => {
  const own = ownScale(blocks);
  const scale = { ...own, ceiling: Math.max(own.ceiling, Math.min(6, Math.ceil(highest))) };
  if (blocks.length === 0) return { room: plot, scale };
  return cutAbove(Math.min(6, Math.max(highest, zonesReached(blocks).at(-1) ?? 1)), plot, scale);
};

type Place = Readonly<{ time: number; place: number }>;

const pathOf = (places: readonly Place[], x: (time: number) => number, y: (place: number) => number): string =>
  places
    .map(({ time, place }, index) => {
      const before = places[index - 1];
      const isNew = before === undefined || time - before.time > pause;
      return `${isNew ? 'M' : 'L'}${x(time).toFixed(1)} ${y(Math.max(0, place)).toFixed(1)}`;
    })
    .join('');

/** What the picture says, in a sentence. */
const usePaceSentence = ({ comparison, trace }: Run): string => {
  const { t } = useTranslation('activity');
  const format = useFormat();
  if (comparison === null)
    return t('profile.labelAlone', { distance: format.about(trace.at(-1)?.distance ?? (0 as never)) });

  const held = comparison.steps.filter(({ verdict }) => verdict !== null);
  return t('profile.label', {
    within: held.filter(({ verdict }) => verdict === 'within').length,
    count: held.length,
  });
};
