import { type Operation, operations } from '../shared/contract/operations';

export type Capability = Operation['capability'];

/** The steps of the plan-generation workflow, in the order they are met. */
export const planGenerationSteps = [
  'gather-picture',
  'draw-blueprint',
  'write-plan',
  'review-plan',
  'publish-plan',
  'live-weeks',
  'close-past',
  'mark-failed',
] as const;

/** The steps of the plan-adaptation workflow, in the order they are met. */
export const planAdaptationSteps = [
  'review-week',
  'look-back',
  'rewrite-weeks',
  'review-revision',
  'offer-revision',
  'mark-failed',
] as const;

/** The steps of the session-adjustment workflow, in the order they are met. */
const sessionAdjustmentSteps = ['draft-replacement', 'review-replacement', 'offer-replacement', 'mark-failed'] as const;

/** The steps of the strength-workout workflow, in the order they are met. */
const strengthWorkoutSteps = ['write-workout', 'review-workout', 'keep-workout', 'mark-failed'] as const;

/** The steps of the activity-import workflow, in the order they are met. */
const activityImportSteps = ['read-directory', 'import-batch', 'finish-import', 'mark-failed'] as const;

/** A Lambda's path below `functions/`, which is also its path below `dist/functions/` once bundled. */
export type EntryPoint =
  | `api/${Capability}`
  | `session-adjustment/${(typeof sessionAdjustmentSteps)[number]}`
  | `strength-workout/${(typeof strengthWorkoutSteps)[number]}`
  | `plan-generation/${(typeof planGenerationSteps)[number]}`
  | `plan-adaptation/${(typeof planAdaptationSteps)[number]}`
  | `activity-import/${(typeof activityImportSteps)[number]}`
  | 'activity-import/start-import'
  | 'check-ins/start-adaptation'
  | 'connections/pull-runs'
  | 'strava/apply-event'
  | 'notices/send-email'
  | 'notices/send-push'
  | 'sweeps/reconcile-connections'
  | 'sweeps/resend-pending-adaptations'
  | 'sweeps/resend-pending-plans'
  | 'sweeps/send-reminders'
  | 'sweeps/remove-expired-athletes';

/** Every capability of the contract once, in the order the operations name them. */
export const capabilities: readonly Capability[] = [
  ...new Set(Object.values(operations).map(({ capability }) => capability)),
];

/** Every function. A file in `functions/` that is not named here is never deployed. */
export const entryPoints: readonly EntryPoint[] = [
  ...capabilities.map((capability) => `api/${capability}` as const),
  ...planGenerationSteps.map((step) => `plan-generation/${step}` as const),
  ...sessionAdjustmentSteps.map((step) => `session-adjustment/${step}` as const),
  ...strengthWorkoutSteps.map((step) => `strength-workout/${step}` as const),
  ...planAdaptationSteps.map((step) => `plan-adaptation/${step}` as const),
  ...activityImportSteps.map((step) => `activity-import/${step}` as const),
  'activity-import/start-import',
  'check-ins/start-adaptation',
  'connections/pull-runs',
  'strava/apply-event',
  'notices/send-email',
  'notices/send-push',
  'sweeps/reconcile-connections',
  'sweeps/resend-pending-adaptations',
  'sweeps/resend-pending-plans',
  'sweeps/send-reminders',
  'sweeps/remove-expired-athletes',
];

/** The functions that ask Claude. They alone carry its SDK. */
export const claudeAskers: readonly EntryPoint[] = [
  'plan-generation/write-plan',
  'session-adjustment/draft-replacement',
  'strength-workout/write-workout',
  'plan-adaptation/look-back',
  'plan-adaptation/rewrite-weeks',
];

/**
 * The functions that take AWS's SDK from the Lambda runtime to stay light: who asks Claude, who adapts a plan, who
 * reads uploads.
 */
export const runtimeUsers: readonly EntryPoint[] = [
  ...claudeAskers,
  'plan-generation/live-weeks',
  'plan-adaptation/review-week',
  'plan-adaptation/review-revision',
  'plan-adaptation/offer-revision',
  'api/adjustments',
  'api/what-if',
  'activity-import/read-directory',
  'activity-import/import-batch',
];
