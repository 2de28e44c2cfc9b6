import { useTranslation } from 'react-i18next';
import { useIntake } from '../intake-context';
import type { Suggestions } from './fill-from-runs';

type Ground = Suggestions['restsOn'][number];

const names: Readonly<Record<Ground, 'archive' | 'files' | 'intervals' | 'strava' | 'manual'>> = {
  archive: 'archive',
  fit: 'files',
  gpx: 'files',
  tcx: 'files',
  intervals: 'intervals',
  strava: 'strava',
  manual: 'manual',
  log: 'manual',
  profile: 'manual',
};

/** Says where runs came from. @example 'your archive and your files' */
export const useSources = (): ((restsOn: readonly Ground[]) => string) => {
  const { t } = useTranslation('intake');
  const { format } = useIntake();

  return (restsOn) =>
    format.list([...new Set(restsOn.map((ground) => names[ground]))].map((name) => t(`runs.sources.${name}`)));
};
