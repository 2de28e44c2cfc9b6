import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { commonScale, profileBars, zoneHeight, zonesReached } from './profile-geometry';
import { profileSentence } from './profile-sentence';
import { workoutBlocks } from './workout-blocks';
import { blockFill } from './zone-colours';

const room = { width: 160, height: 64, left: 0, top: 0, bottom: 0 };

/** How much of its height a workout at a glance fills, 0–1. */
export const miniHeight = (sections: readonly Section[]): number =>
  zoneHeight(zonesReached(workoutBlocks(sections)).at(-1) ?? null, commonScale);

/** A workout at a glance, without axes; it fills whatever it is put in. */
export const MiniProfile = ({ sections }: Readonly<{ sections: readonly Section[] }>) => {
  const { t } = useTranslation('charts');
  const format = useFormat();

  return (
    <svg
      role="img"
      aria-label={t('mini.label', { steps: profileSentence(sections, format.units, t) })}
      viewBox={`0 0 ${room.width} ${room.height}`}
      preserveAspectRatio="none"
      className="block size-full"
    >
      {profileBars(workoutBlocks(sections), room, commonScale).map(({ block, x, y, width, height, radius }) => (
        <rect
          key={x}
          x={x}
          y={y}
          width={width}
          height={height}
          // Stretched to a wide place, a wider round would be no corner but a barrel.
          rx={Math.min(radius, 1)}
          ry={Math.min(radius, 2)}
          className={`${blockFill(block.zone)} forced-colors:stroke-[CanvasText]`}
        />
      ))}
    </svg>
  );
};
