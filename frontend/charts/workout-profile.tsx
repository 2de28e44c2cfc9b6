import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { ProfileAxes } from './profile-axes';
import { cutAbove, ownScale, type ProfileBar, profileBars, zonesReached } from './profile-geometry';
import { profileSentence } from './profile-sentence';
import { ProfileTable } from './profile-table';
import { repeatLabels } from './repeat-labels';
import { timeTicks } from './time-ticks';
import { useWidth } from './use-width';
import { workoutBlocks } from './workout-blocks';
import { blockFill } from './zone-colours';

const wide = { height: 190, left: 28, top: 24, bottom: 22 };
const narrow = { height: 138, left: 24, top: 8, bottom: 20 };

/** A workout drawn to scale: time across, zones up. Pointing at a block points at its step, and the other way round. */
export const WorkoutProfile = ({ sections, pointedAt, onPoint }: WorkoutProfileProps) => {
  const { t } = useTranslation('charts');
  const format = useFormat();
  const [frame, width] = useWidth<HTMLDivElement>(640);
  const isWide = width >= 480;
  const blocks = workoutBlocks(sections);
  const zones = zonesReached(blocks);
  const { room, scale } = cutAbove(zones.at(-1) ?? 1, { ...(isWide ? wide : narrow), width }, ownScale(blocks));
  const bars = profileBars(blocks, room, scale);
  const total = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const labels = isWide ? repeatLabels(bars, ({ block }) => format.stepFigure(block.amount)) : [];

  return (
    <div>
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
            ticks={timeTicks(total, room.left, width, isWide ? 64 : 40)}
            room={room}
            isShort={!isWide}
          />
          {bars.map((bar) => (
            <ProfileBlock
              key={bar.x}
              bar={bar}
              floor={room.height - room.bottom}
              isDim={pointedAt !== null && pointedAt !== bar.block.row}
              onPoint={onPoint}
              onTap={() => onPoint(pointedAt === bar.block.row ? null : bar.block.row)}
            />
          ))}
          {labels.map(({ text, x, y }) => (
            <text key={x} x={x} y={y} textAnchor="middle" className="fill-ink text-caption font-semibold">
              {text}
            </text>
          ))}
        </svg>
      </div>
      <ProfileTable sections={sections} />
    </div>
  );
};

type WorkoutProfileProps = Readonly<{
  sections: readonly Section[];
  /** The row of the step list that is pointed at, or null. */
  pointedAt: string | null;
  onPoint: (row: string | null) => void;
}>;

const ProfileBlock = ({ bar, floor, isDim, onPoint, onTap }: ProfileBlockProps) => {
  const { block, x, y, width, height, radius } = bar;

  return (
    <g
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(block.row)}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onPoint(null)}
      // A finger has nothing to hover with: it points by a tap, and lets go by another.
      onPointerDown={({ pointerType }) => pointerType !== 'mouse' && onTap()}
    >
      {/* The whole column answers to the finger, not only its coloured part. */}
      <rect x={x} y={0} width={width} height={floor} className="fill-transparent" />
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={radius}
        data-row={block.row}
        className={`${blockFill(block.zone)} transition-opacity duration-150 forced-colors:stroke-[CanvasText] ${isDim ? 'opacity-35' : ''}`}
      />
    </g>
  );
};

type ProfileBlockProps = Readonly<{
  bar: ProfileBar;
  /** The foot of the plot, in pixels from its top. */
  floor: number;
  isDim: boolean;
  onPoint: (row: string | null) => void;
  onTap: () => void;
}>;
