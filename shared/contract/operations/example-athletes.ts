import { exampleAthlete, exampleToken, exampleWish } from '../config';
import { none, operation } from './operation';

export const exampleAthletes = {
  startExample: operation({
    summary: 'Sign in as a short-lived example athlete',
    method: 'POST',
    path: '/api/example-athletes',
    capability: 'example-athletes',
    access: 'public',
    params: none,
    query: exampleWish,
    body: null,
    reply: exampleAthlete,
    success: 201,
    problems: ['invalid-request', 'forbidden', 'too-many-requests', 'unavailable'],
    idempotent: false,
  }),
  renewExample: operation({
    summary: 'Stay signed in as an example athlete, until their day is over',
    method: 'POST',
    path: '/api/example-athletes/token',
    capability: 'example-athletes',
    access: 'athlete',
    params: none,
    body: null,
    reply: exampleToken,
    success: 200,
    problems: ['forbidden', 'unavailable'],
    idempotent: false,
  }),
} as const;
