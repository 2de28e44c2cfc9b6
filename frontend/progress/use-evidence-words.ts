import { useTranslation } from 'react-i18next';
import type { EvidenceReply } from '../../shared/contract/fitness';
import { useFormat } from '../format';
import { useLengthName } from './use-length-name';

/** A result or an effort in words. @example '10 km race in 46:10' */
export const useEvidenceWords = () => {
  const { t } = useTranslation('progress');
  const format = useFormat();
  const nameOf = useLengthName();

  return ({ kind, distance, time }: Pick<EvidenceReply, 'kind' | 'distance' | 'time'>): string =>
    t(`evidence.kinds.${kind}`, { length: nameOf(distance), time: format.clock(time) });
};
