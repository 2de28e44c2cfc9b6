import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { ProfileAxes } from './profile-axes';
import { cutAbove, ownScale, profileBars, zonesReached } from './profile-geometry';
import { profileSentence } from './profile-sentence';
import { timeTicks } from './time-ticks';
import { useWidth } from './use-width';
import { workoutBlocks } from './workout-blocks';
import { blockFill } from './zone-colours';

const plot = { height: 112, left: 24, top: 6, bottom: 20 };

/** A workout drawn on the scale of all those it is compared with: a minute is as wide and a zone as high in each. */
export const ComparedProfile = ({ sections, among }: ComparedProfileProps) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>(320);
  const all = among.map(workoutBlocks);
  const zones = zonesReached(all.flat());
  const { room, scale } = cutAbove(zones.at(-1) ?? 1, plot, ownScale(all.flat()));
  const timeOf = (blocks: ReturnType<typeof workoutBlocks>) => blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const longest = Math.max(1, ...all.map(timeOf));
  const blocks = workoutBlocks(sections);
  const own = room.left + ((width - room.left) * timeOf(blocks)) / longest;

  return (
    <div ref={frame}>
      <svg
        role="img"
        aria-label={t('profile.label', { steps: profileSentence(sections, format.units, t) })}
        viewBox={`0 0 ${width} ${room.height}`}
        className="block w-full overflow-visible"
      >
        <ProfileAxes
          scale={scale}
          zones={zones}
          ticks={timeTicks(longest, room.left, width, 40)}
          room={{ ...room, width }}
          isShort
        />
        {profileBars(blocks, { ...room, width: own }, scale).map(({ block, x, y, width, height, radius }) => (
          <rect
            key={x}
            x={x}
            y={y}
            width={width}
            height={height}
            rx={radius}
            className={`${blockFill(block.zone)} forced-colors:stroke-[CanvasText]`}
          />
        ))}
      </svg>
    </div>
  );
};

type ComparedProfileProps = Readonly<{
  sections: readonly Section[];
  /** All workouts on show together, this one too. */
  among: readonly (readonly Section[])[];
}>;
