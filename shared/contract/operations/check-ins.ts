import * as z from 'zod';
import { adaptationAccepted, adaptationProgress, checkInAnswers, checkInReply, planEditRequest } from '../check-in';
import { identifier } from '../values';
import { byPlan, byWeek, operation } from './operation';

export const checkIns = {
  getCheckIn: operation({
    summary: 'A week’s check-in: what is known of the week, what was said of it, what came of it',
    method: 'GET',
    path: '/api/plans/{planId}/check-ins/{week}',
    capability: 'check-ins',
    access: 'athlete',
    params: byWeek,
    body: null,
    reply: checkInReply,
    success: 200,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
  putCheckIn: operation({
    summary: 'Check in for a week, or amend it until it is worked in; worked in in the background',
    method: 'PUT',
    path: '/api/plans/{planId}/check-ins/{week}',
    capability: 'check-ins',
    access: 'athlete',
    params: byWeek,
    body: checkInAnswers,
    reply: checkInReply,
    success: 202,
    problems: ['invalid-request', 'not-found', 'conflict', 'unavailable'],
    idempotent: false,
  }),
  requestAdaptation: operation({
    summary: 'Ask that a changed goal, zones or schedule be worked into the plan; what comes of it waits for a yes',
    method: 'POST',
    path: '/api/plans/{planId}/adaptations',
    capability: 'check-ins',
    access: 'athlete',
    params: byPlan,
    body: planEditRequest,
    reply: adaptationAccepted,
    success: 202,
    problems: ['invalid-request', 'not-found', 'conflict', 'on-hold', 'unavailable'],
    idempotent: true,
  }),
  getAdaptation: operation({
    summary: 'How far the work on a check-in or an edit has come',
    method: 'GET',
    path: '/api/plans/{planId}/adaptations/{adaptationId}',
    capability: 'check-ins',
    access: 'athlete',
    params: z.strictObject({ planId: identifier, adaptationId: identifier }),
    body: null,
    reply: adaptationProgress,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
} as const;
