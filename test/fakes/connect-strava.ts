import { apiOn } from './api';
import type { MemoryPorts } from './memory-ports';

/** Connects an athlete with Strava through the API, as the web app does. */
export const connectStrava = async (ports: MemoryPorts, athleteId: string): Promise<void> => {
  const ask = apiOn(ports);
  await ask('beginStrava', { athleteId });
  const state = ports.vault.items.get(`STRAVA#${athleteId} STATE`)?.['state'];
  await ask('finishStrava', { athleteId, body: { code: 'code', state, scope: 'read,activity:read' } });
};

/** Strava tells of a new activity, number 55, of the athlete it knows as 777. */
export const aNewActivity = {
  object: 'activity',
  objectId: '55',
  aspect: 'create',
  ownerId: '777',
  eventTime: 1_795_000_000,
} as const;
