import * as z from 'zod';
import { fitnessReply, zonesAcceptance, zonesAccepted } from '../fitness';
import { progressReply } from '../progress';
import { identifier } from '../values';
import { none, operation } from './operation';

export const progress = {
  getFitness: operation({
    summary: 'Fitness as the runs tell it: weeks, load, best efforts, threshold with its evidence, new zones proposed',
    method: 'GET',
    path: '/api/fitness',
    capability: 'progress',
    access: 'athlete',
    params: none,
    body: null,
    reply: fitnessReply,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  getProgress: operation({
    summary: 'Where the goal stands: predictions as ranges, their evidence, what would narrow them, our own record',
    method: 'GET',
    path: '/api/progress',
    capability: 'progress',
    access: 'athlete',
    params: none,
    body: null,
    reply: progressReply,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  acceptZones: operation({
    summary: 'Take the proposed zones; sessions that are planned follow only where that is asked for',
    method: 'POST',
    path: '/api/fitness/zones-proposal/{proposalId}/accept',
    capability: 'progress',
    access: 'athlete',
    params: z.strictObject({ proposalId: identifier }),
    body: zonesAcceptance,
    reply: zonesAccepted,
    success: 200,
    problems: ['invalid-request', 'not-found', 'conflict', 'on-hold', 'unavailable'],
    idempotent: true,
  }),
} as const;
