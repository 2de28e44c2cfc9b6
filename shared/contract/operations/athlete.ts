import { athleteProfile, athleteReply } from '../athlete';
import { zonesRequest } from '../zones';
import { none, operation } from './operation';

export const athlete = {
  getAthlete: operation({
    summary: 'The athlete: profile, zones, current plan',
    method: 'GET',
    path: '/api/athlete',
    capability: 'athlete',
    access: 'athlete',
    params: none,
    body: null,
    reply: athleteReply,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  putAthlete: operation({
    summary: 'Save the profile',
    method: 'PUT',
    path: '/api/athlete',
    capability: 'athlete',
    access: 'athlete',
    params: none,
    body: athleteProfile,
    reply: athleteReply,
    success: 200,
    problems: ['invalid-request', 'not-coachable'],
    idempotent: false,
  }),
  putZones: operation({
    summary: 'Set the threshold pace and single zones by hand; null and no rows let the results decide again',
    method: 'PUT',
    path: '/api/athlete/zones',
    capability: 'athlete',
    access: 'athlete',
    params: none,
    body: zonesRequest,
    reply: athleteReply,
    success: 200,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
} as const;
