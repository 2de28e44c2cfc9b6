import * as z from 'zod';
import { chosenPreferences, device, deviceBody, notifications as notificationsReply } from '../notifications';
import { identifier } from '../values';
import { none, operation } from './operation';

// One function with the inbox: what an athlete is told and how are one capability.
const common = { capability: 'notices', access: 'athlete', idempotent: false } as const;

export const notifications = {
  getNotifications: operation({
    ...common,
    summary: 'How the athlete is told of things, and on which devices',
    method: 'GET',
    path: '/api/notifications',
    params: none,
    body: null,
    reply: notificationsReply,
    success: 200,
    problems: [],
  }),
  putNotifications: operation({
    ...common,
    summary: 'Choose what comes as a notification, by e-mail or not at all, and when there is to be quiet',
    method: 'PUT',
    path: '/api/notifications',
    params: none,
    body: chosenPreferences,
    reply: notificationsReply,
    success: 200,
    problems: ['invalid-request'],
  }),
  putDevice: operation({
    ...common,
    summary: 'Keep a browser’s push subscription; from then on it is this athlete’s and nobody else’s',
    method: 'PUT',
    path: '/api/devices',
    params: none,
    body: deviceBody,
    reply: device,
    success: 200,
    problems: ['invalid-request', 'not-found'],
  }),
  removeDevice: operation({
    ...common,
    summary: 'Send nothing more to a device',
    method: 'DELETE',
    path: '/api/devices/{deviceId}',
    params: z.strictObject({ deviceId: identifier }),
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found'],
  }),
  testDevices: operation({
    ...common,
    summary: 'Send a notification to all devices, to see that they get it; a few times in ten minutes',
    method: 'POST',
    path: '/api/devices/test',
    params: none,
    body: null,
    reply: null,
    success: 202,
    problems: ['conflict', 'too-many-requests', 'unavailable'],
  }),
} as const;
