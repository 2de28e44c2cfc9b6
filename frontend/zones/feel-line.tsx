import { useTranslation } from 'react-i18next';
import type { Zone } from '../../shared/domain/fitness/fitness';
import { heartRateZones } from '../../shared/domain/fitness/heart-rate-zones';
import { zoneFeel } from '../../shared/domain/fitness/zone-feel';

type Props = Readonly<{
  zone: Zone;
  /** Beats per minute, or null where the athlete does not go by them. */
  thresholdHeartRate: number | null;
}>;

/**
 * What a zone feels like, and beats like where the threshold's heart rate is known.
 *
 * @example
 * 'Effort 3–4 of 10 · 136–153 bpm'
 */
export const FeelLine = ({ zone, thresholdHeartRate }: Props) => {
  const { t } = useTranslation('zones');
  const [from, to] = zoneFeel[zone].exertion;
  const effort = from === to ? t('feel.effortOne', { effort: from }) : t('feel.effort', { from, to });
  const rates = thresholdHeartRate === null ? null : heartRateZones(thresholdHeartRate)[zone];
  const beats = rates && (rates.from === 0 ? t('feel.beatsBelow', rates) : t('feel.beats', rates));

  return (
    <span className="block text-meta font-normal text-balance text-ink2 max-[22rem]:text-caption">
      {beats === null ? effort : t('feel.both', { effort, beats })}
    </span>
  );
};
