/** Every kind of refusal, with its status. A kind's name is stable: clients decide by it. */
export const problemKinds = {
  'invalid-request': { status: 400, title: 'Something in the request needs another look' },
  unauthenticated: { status: 401, title: 'Please sign in' },
  forbidden: { status: 403, title: 'This is not open to you' },
  'not-found': { status: 404, title: 'There is nothing here' },
  conflict: { status: 409, title: 'This has changed in the meantime' },
  'on-hold': { status: 409, title: 'Your plan is on hold' },
  'too-large': { status: 413, title: 'This is more than we can take in' },
  'not-coachable': { status: 422, title: 'No plan can be made of this yet' },
  'too-many-requests': { status: 429, title: 'A little slower, please' },
  'internal-error': { status: 500, title: 'Something broke on our side' },
  unavailable: { status: 503, title: 'Please try again in a moment' },
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemType = (kind: ProblemKind): string => `/problems/${kind}`;
