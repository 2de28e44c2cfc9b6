import { useTranslation } from 'react-i18next';
import type { Zone } from '../../shared/domain/fitness/fitness';
import { type ProfileRoom, type ZoneScale, zoneHeight } from './profile-geometry';
import type { TimeTick } from './time-ticks';

const letters = 'fill-ink2 text-[0.6875rem] font-medium';

/** Zones up the side, minutes along the foot. */
export const ProfileAxes = ({ scale, zones, ticks, room, isShort }: ProfileAxesProps) => {
  const { t } = useTranslation('charts');
  const floor = room.height - room.bottom;

  return (
    <g>
      {zones.map((zone) => {
        // Half a pixel into the bar, so that no dash peeps out over its edge.
        const y = floor - zoneHeight(zone, scale) * (floor - room.top) + 0.5;

        return (
          <g key={zone}>
            <line x1={room.left} x2={room.width} y1={y} y2={y} strokeDasharray="2 4" className="stroke-line" />
            <text x={0} y={y + 4} className={letters}>
              {t('zoneShort', { zone })}
            </text>
          </g>
        );
      })}
      {ticks.map(({ seconds, x, anchor }) => {
        const minutes = Math.round(seconds / 60);

        return (
          <text key={`${anchor}${seconds}`} x={x} y={room.height - 4} textAnchor={anchor} className={letters}>
            {minutes === 0 ? 0 : t(isShort ? 'minutesTickShort' : 'minutesTick', { minutes })}
          </text>
        );
      })}
    </g>
  );
};

type ProfileAxesProps = Readonly<{
  scale: ZoneScale;
  zones: readonly Zone[];
  ticks: readonly TimeTick[];
  room: ProfileRoom;
  isShort: boolean;
}>;
