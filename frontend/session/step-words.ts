import type { TFunction } from 'i18next';
import { isRunKind } from '../../shared/domain/session/implied-parts';
import type { Step } from '../../shared/domain/session/session';
import type { SessionKind } from '../../shared/domain/session/workout';

type Say = TFunction<'session'>;

/** What to do in a step. @example 'Comfortably hard' */
export const stepDoing = ({ role, zone }: Step, kind: SessionKind, t: Say): string => {
  if (!isRunKind(kind) && kind !== 'walk') return t('do.cross');
  if (zone === null) return t('do.walk');
  if (role === 'recovery' && zone <= 2) return t('do.recovery');
  if (role !== 'work' && role !== 'recovery') return t(`do.${role}`);

  return kind === 'race' ? t('do.race') : t(`do.zones.${zone}`);
};

/** The zone and how it feels there. @example 'Zone 4 · a few words at a time' */
export const stepFeel = ({ role, zone }: Step, kind: SessionKind, t: Say): string | null => {
  if (zone === null) return null;
  const cue = role === 'work' ? t(`cue.zones.${zone}`) : t(`cue.${role}`);

  return t('zoneAndCue', { zone, cue: kind === 'race' && role === 'work' ? t('cue.race') : cue });
};
