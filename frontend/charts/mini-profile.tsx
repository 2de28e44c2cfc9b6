import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/domain/session/session';
import { useFormat } from '../format';
import { commonScale, profileBars } from './profile-geometry';
import { profileSentence } from './profile-sentence';
import { workoutBlocks } from './workout-blocks';
import { blockFill } from './zone-colours';

const room = { width: 160, height: 64, left: 0, top: 0, bottom: 0 };

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
          rx={Math.min(radius, 2.5)}
          className={`${blockFill(block.zone)} forced-colors:stroke-[CanvasText]`}
        />
      ))}
    </svg>
  );
};
