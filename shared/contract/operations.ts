import { z } from 'zod';
import { assessment, assessmentRequest } from './assessment';
import { athleteProfile, athleteReply } from './athlete';
import { changeList, changeReply } from './change';
import { appConfig, exampleAthlete } from './config';
import { goal, goalList, goalWish } from './goal';
import { goalQuestions, goalQuestionsRequest, nextGoals, nextGoalsRequest } from './goal-talk';
import { clearance } from './hold';
import { noticeList } from './notice';
import { plan, planAccepted, planProgress, planRequest, planWeek, sessionReply } from './plan';
import type { ProblemKind } from './problem';
import { receipt, receiptList } from './receipt';
import { season, seasonRequest } from './season';
import { sessionLogReply, sessionReport } from './session-log';
import { identifier } from './values';
import { whatIfReply, whatIfRequest } from './what-if';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One HTTP operation: all that routes, handlers, clients and documents know of it. */
export type Operation = Readonly<{
  /** What it does, for a reader of the API. */
  summary: string;
  method: Method;
  /** `{name}` marks a path parameter; each has its schema in `params`. */
  path: `/api/${string}`;
  /** The Lambda that answers: `functions/api/<capability>.ts`. */
  capability:
    | 'config'
    | 'example-athletes'
    | 'athlete'
    | 'goals'
    | 'plans'
    | 'sessions'
    | 'session-logs'
    | 'changes'
    | 'notices';
  access: 'public' | 'athlete';
  params: z.ZodObject;
  body: z.ZodType | null;
  reply: z.ZodType | null;
  success: 200 | 201 | 202 | 204;
  problems: readonly ProblemKind[];
  /** Whether an `Idempotency-Key` header is required. */
  idempotent: boolean;
}>;

const none = z.strictObject({});
const byGoal = z.strictObject({ goalId: identifier });
const byPlan = z.strictObject({ planId: identifier });
const bySession = z.strictObject({ sessionId: identifier });
const byChange = z.strictObject({ planId: identifier, changeId: identifier });

const operation = <const T extends Operation>(it: T): T => it;

/** The one list of HTTP operations. No route exists anywhere else. */
export const operations = {
  getConfig: operation({
    summary: 'What the web app must know before sign-in',
    method: 'GET',
    path: '/api/config',
    capability: 'config',
    access: 'public',
    params: none,
    body: null,
    reply: appConfig,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  startExample: operation({
    summary: 'Sign in as a short-lived example athlete',
    method: 'POST',
    path: '/api/example-athletes',
    capability: 'example-athletes',
    access: 'public',
    params: none,
    body: null,
    reply: exampleAthlete,
    success: 201,
    problems: ['forbidden', 'too-many-requests', 'unavailable'],
    idempotent: false,
  }),
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
  assess: operation({
    summary: 'An honest look at a goal before any plan; nothing is stored',
    method: 'POST',
    path: '/api/assessments',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: assessmentRequest,
    reply: assessment,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  askAboutGoal: operation({
    summary: 'What a wish leaves open, as questions, and what the goal asks for; nothing is stored',
    method: 'POST',
    path: '/api/goal-questions',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: goalQuestionsRequest,
    reply: goalQuestions,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  proposeNextGoals: operation({
    summary: 'What may follow a goal met, missed, changed or let go; nothing is stored',
    method: 'POST',
    path: '/api/next-goals',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: nextGoalsRequest,
    reply: nextGoals,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  assessSeason: operation({
    summary: 'A year of goals in blocks, each in its place or declined; nothing is stored',
    method: 'POST',
    path: '/api/seasons',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: seasonRequest,
    reply: season,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  whatIf: operation({
    summary: 'What a change would make of a plan; nothing is stored',
    method: 'POST',
    path: '/api/what-ifs',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: whatIfRequest,
    reply: whatIfReply,
    success: 200,
    problems: ['invalid-request'],
    idempotent: false,
  }),
  listGoals: operation({
    summary: 'The athlete’s goals',
    method: 'GET',
    path: '/api/goals',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: null,
    reply: goalList,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  addGoal: operation({
    summary: 'Set a goal',
    method: 'POST',
    path: '/api/goals',
    capability: 'goals',
    access: 'athlete',
    params: none,
    body: goalWish,
    reply: goal,
    success: 201,
    problems: ['invalid-request', 'not-coachable', 'conflict'],
    idempotent: true,
  }),
  putGoal: operation({
    summary: 'Change a goal',
    method: 'PUT',
    path: '/api/goals/{goalId}',
    capability: 'goals',
    access: 'athlete',
    params: byGoal,
    body: goalWish,
    reply: goal,
    success: 200,
    problems: ['invalid-request', 'not-coachable', 'not-found'],
    idempotent: false,
  }),
  requestPlan: operation({
    summary: 'Ask for a plan; it is written in the background',
    method: 'POST',
    path: '/api/plans',
    capability: 'plans',
    access: 'athlete',
    params: none,
    body: planRequest,
    reply: planAccepted,
    success: 202,
    problems: ['invalid-request', 'not-found', 'not-coachable', 'conflict', 'too-many-requests', 'unavailable'],
    idempotent: true,
  }),
  getPlan: operation({
    summary: 'A finished plan, whole',
    method: 'GET',
    path: '/api/plans/{planId}',
    capability: 'plans',
    access: 'athlete',
    params: byPlan,
    body: null,
    reply: plan,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getPlanProgress: operation({
    summary: 'How far the writing has come',
    method: 'GET',
    path: '/api/plans/{planId}/progress',
    capability: 'plans',
    access: 'athlete',
    params: byPlan,
    body: null,
    reply: planProgress,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getPlanWeek: operation({
    summary: 'One week of a plan',
    method: 'GET',
    path: '/api/plans/{planId}/weeks/{week}',
    capability: 'plans',
    access: 'athlete',
    params: z.strictObject({ planId: identifier, week: z.coerce.number().int().min(1).max(60) }),
    body: null,
    reply: planWeek,
    success: 200,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
  listReceipts: operation({
    summary: 'What was asked of a model for a plan: when, what came of it, what it cost',
    method: 'GET',
    path: '/api/plans/{planId}/receipts',
    capability: 'plans',
    access: 'athlete',
    params: byPlan,
    body: null,
    reply: receiptList,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getReceipt: operation({
    summary: 'One call of a model, whole: what it was told, and what it answered',
    method: 'GET',
    path: '/api/plans/{planId}/receipts/{receiptId}',
    capability: 'plans',
    access: 'athlete',
    params: z.strictObject({ planId: identifier, receiptId: identifier }),
    body: null,
    reply: receipt,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getSession: operation({
    summary: 'One session with its week',
    method: 'GET',
    path: '/api/sessions/{sessionId}',
    capability: 'sessions',
    access: 'athlete',
    params: bySession,
    body: null,
    reply: sessionReply,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  putSessionLog: operation({
    summary: 'Tell what happened to a session, or correct it',
    method: 'PUT',
    path: '/api/sessions/{sessionId}/log',
    capability: 'session-logs',
    access: 'athlete',
    params: bySession,
    body: sessionReport,
    reply: sessionLogReply,
    success: 200,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
  deleteSessionLog: operation({
    summary: 'Take back what was told of a session',
    method: 'DELETE',
    path: '/api/sessions/{sessionId}/log',
    capability: 'session-logs',
    access: 'athlete',
    params: bySession,
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found'],
    idempotent: false,
  }),
  listChanges: operation({
    summary: 'Every change of a plan, made or offered, the latest first',
    method: 'GET',
    path: '/api/plans/{planId}/changes',
    capability: 'changes',
    access: 'athlete',
    params: byPlan,
    body: null,
    reply: changeList,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  getChange: operation({
    summary: 'A change, session by session, with its reasons and rules',
    method: 'GET',
    path: '/api/plans/{planId}/changes/{changeId}',
    capability: 'changes',
    access: 'athlete',
    params: byChange,
    body: null,
    reply: changeReply,
    success: 200,
    problems: ['not-found'],
    idempotent: false,
  }),
  acceptChange: operation({
    summary: 'Say yes to an offered change; a second yes changes nothing',
    method: 'POST',
    path: '/api/plans/{planId}/changes/{changeId}/accept',
    capability: 'changes',
    access: 'athlete',
    params: byChange,
    body: null,
    reply: changeReply,
    success: 200,
    problems: ['not-found', 'conflict', 'on-hold'],
    idempotent: false,
  }),
  rejectChange: operation({
    summary: 'Keep the plan as it is, and let an offered change go',
    method: 'POST',
    path: '/api/plans/{planId}/changes/{changeId}/reject',
    capability: 'changes',
    access: 'athlete',
    params: byChange,
    body: null,
    reply: changeReply,
    success: 200,
    problems: ['not-found', 'conflict'],
    idempotent: false,
  }),
  liftHold: operation({
    summary: 'Coaching goes on: a professional has cleared the athlete',
    method: 'POST',
    path: '/api/plans/{planId}/hold/lift',
    capability: 'changes',
    access: 'athlete',
    params: byPlan,
    body: clearance,
    reply: null,
    success: 204,
    problems: ['invalid-request', 'not-found'],
    idempotent: false,
  }),
  listNotices: operation({
    summary: 'The athlete’s inbox, newest first',
    method: 'GET',
    path: '/api/notices',
    capability: 'notices',
    access: 'athlete',
    params: none,
    body: null,
    reply: noticeList,
    success: 200,
    problems: [],
    idempotent: false,
  }),
  readNotice: operation({
    summary: 'Mark a notice as read',
    method: 'POST',
    path: '/api/notices/{noticeId}/read',
    capability: 'notices',
    access: 'athlete',
    params: z.strictObject({ noticeId: identifier }),
    body: null,
    reply: null,
    success: 204,
    problems: ['not-found'],
    idempotent: false,
  }),
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
