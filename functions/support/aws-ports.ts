import { anthropicClient } from '../../shared/adapters/anthropic/client';
import { anthropicModel } from '../../shared/adapters/anthropic/model';
import { cognitoClient, cognitoExampleAccounts, cognitoMailbox } from '../../shared/adapters/cognito-accounts';
import { dynamoAdjustments } from '../../shared/adapters/dynamo/dynamo-adjustments';
import { dynamoAllowances } from '../../shared/adapters/dynamo/dynamo-allowances';
import { dynamoArchive } from '../../shared/adapters/dynamo/dynamo-archive';
import { dynamoAthletes } from '../../shared/adapters/dynamo/dynamo-athletes';
import { dynamoCallReceipts } from '../../shared/adapters/dynamo/dynamo-call-receipts';
import {
  dynamoAdaptations,
  dynamoCheckIns,
  dynamoPendingAdaptations,
} from '../../shared/adapters/dynamo/dynamo-check-ins';
import { dynamoCheckInsDue } from '../../shared/adapters/dynamo/dynamo-check-ins-due';
import { documentClient } from '../../shared/adapters/dynamo/dynamo-client';
import { dynamoConnections, dynamoStravaEvents } from '../../shared/adapters/dynamo/dynamo-connections';
import { dynamoDeletedRecordings } from '../../shared/adapters/dynamo/dynamo-deleted-recordings';
import { dynamoDeliveryLog, dynamoDevices, dynamoTellingsDue } from '../../shared/adapters/dynamo/dynamo-devices';
import { dynamoExpiry, dynamoTurnstile } from '../../shared/adapters/dynamo/dynamo-expiry';
import { dynamoGoals } from '../../shared/adapters/dynamo/dynamo-goals';
import { dynamoBatchResults, dynamoImports } from '../../shared/adapters/dynamo/dynamo-imports';
import { dynamoLogs } from '../../shared/adapters/dynamo/dynamo-logs';
import { dynamoMailLog, dynamoNotices } from '../../shared/adapters/dynamo/dynamo-notices';
import { dynamoPendingPlans } from '../../shared/adapters/dynamo/dynamo-pending-plans';
import { dynamoPlans, dynamoReceipts, dynamoRevisions, dynamoWeeks } from '../../shared/adapters/dynamo/dynamo-plans';
import { dynamoPredictions } from '../../shared/adapters/dynamo/dynamo-predictions';
import { dynamoProgress } from '../../shared/adapters/dynamo/dynamo-progress';
import { dynamoRecordings } from '../../shared/adapters/dynamo/dynamo-recordings';
import { dynamoRunLinks } from '../../shared/adapters/dynamo/dynamo-run-links';
import { dynamoSetLogs, dynamoStrength } from '../../shared/adapters/dynamo/dynamo-strength';
import { DynamoTable } from '../../shared/adapters/dynamo/dynamo-table';
import { dynamoIntervalsVault, dynamoStravaMeter, dynamoStravaVault } from '../../shared/adapters/dynamo/dynamo-vault';
import { hashedIds } from '../../shared/adapters/hashed-ids';
import { intervalsApi, intervalsKeys } from '../../shared/adapters/intervals-api';
import { modelTable } from '../../shared/adapters/model-table';
import { randomNonces } from '../../shared/adapters/random-nonces';
import { archiveRows } from '../../shared/adapters/run-files/archive-rows';
import { openRunFile, readRunFile } from '../../shared/adapters/run-files/read-run-file';
import { s3Archives } from '../../shared/adapters/s3/archives';
import { s3Client } from '../../shared/adapters/s3/client';
import { s3Manifests } from '../../shared/adapters/s3/manifests';
import { s3Uploads } from '../../shared/adapters/s3/uploads';
import { secretsClient } from '../../shared/adapters/secret-key-client';
import { sesClient, sesv2Mailer } from '../../shared/adapters/sesv2-mailer';
import { snsAnnouncer, snsClient } from '../../shared/adapters/sns-announcer';
import { sqsAdaptationQueue, sqsClient } from '../../shared/adapters/sqs/sqs-adaptation-queue';
import { sqsPulls, sqsStravaEvents } from '../../shared/adapters/sqs/sqs-errands';
import { sqsImportQueue } from '../../shared/adapters/sqs/sqs-import-queue';
import { sqsMailQueue } from '../../shared/adapters/sqs/sqs-mail-queue';
import { sfnAdaptationStarter } from '../../shared/adapters/step-functions/sfn-adaptation-starter';
import { sfnAdjustmentStarter } from '../../shared/adapters/step-functions/sfn-adjustment-starter';
import { sfnClient } from '../../shared/adapters/step-functions/sfn-client';
import { sfnGenerationStarter } from '../../shared/adapters/step-functions/sfn-generation-starter';
import { sfnImportStarter } from '../../shared/adapters/step-functions/sfn-import-starter';
import { sfnStrengthStarter } from '../../shared/adapters/step-functions/sfn-strength-starter';
import { stravaApi } from '../../shared/adapters/strava-api';
import { stravaClientSecret, stravaWebhookSecret } from '../../shared/adapters/strava-secrets';
import { systemClock } from '../../shared/adapters/system-clock';
import { vapidPrivateKey, webPushService } from '../../shared/adapters/web-push-service';
import type { ModelTask, Rest, RunFiles } from '../../shared/ports';
import { houseAdapter } from '../../shared/usecases/adaptation/house-adapter';
import { houseReviewer } from '../../shared/usecases/adaptation/house-reviewer';
import { houseReplacer } from '../../shared/usecases/adjustment/house-replacer';
import { claudeAdapter } from '../../shared/usecases/claude/claude-adapter';
import { claudeCoach } from '../../shared/usecases/claude/claude-coach';
import { claudeReplacer } from '../../shared/usecases/claude/claude-replacer';
import { claudeReviewer } from '../../shared/usecases/claude/claude-reviewer';
import { claudeStrength } from '../../shared/usecases/claude/claude-strength';
import { houseCoach } from '../../shared/usecases/plan-generation/house-coach';
import { houseStrength } from '../../shared/usecases/strength/house-strength';
import { claudeAllowance, claudePace } from './claude-limits';
import { environment } from './environment';
import { measuredModel } from './measured-model';

// One list, longer than other files: here, and only here, ports get their adapters. Each is made once for the life of
// a function. The marks let the bundler drop what a function does not import, so that no function carries another's
// clients.
const table = /* @__PURE__ */ new DynamoTable(/* @__PURE__ */ documentClient(), () => environment('TABLE_NAME'));
const pool = /* @__PURE__ */ (() => ({ client: cognitoClient(), poolId: () => environment('USER_POOL_ID') }))();

export const clock = /* @__PURE__ */ systemClock(process.env['FIXED_NOW']);
/** Real time, even where the coach's clock is fixed: tokens expire and other services limit our requests by it. */
export const worldClock = /* @__PURE__ */ systemClock(undefined);
export const ids = hashedIds;
export const nonces = randomNonces;
export const rest: Rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Claude, for functions that were granted its key; whether it is asked at all is for `COACH` to say. */
const model = /* @__PURE__ */ (() =>
  measuredModel(
    anthropicModel({ client: anthropicClient(process.env), table: () => modelTable(process.env), clock }),
    clock,
  ))();

export const athletes = /* @__PURE__ */ dynamoAthletes(table);
export const goals = /* @__PURE__ */ dynamoGoals(table);
export const plans = /* @__PURE__ */ dynamoPlans(table);
export const weeks = /* @__PURE__ */ dynamoWeeks(table);
export const revisions = /* @__PURE__ */ dynamoRevisions(table);
export const logs = /* @__PURE__ */ dynamoLogs(table);
export const predictions = /* @__PURE__ */ dynamoPredictions(table);
export const recordings = /* @__PURE__ */ dynamoRecordings(table, clock);
export const runLinks = /* @__PURE__ */ dynamoRunLinks(table);
export const deletedRecordings = /* @__PURE__ */ dynamoDeletedRecordings(table);
export const adjustments = /* @__PURE__ */ dynamoAdjustments(table);
export const strength = /* @__PURE__ */ dynamoStrength(table);
export const setLogs = /* @__PURE__ */ dynamoSetLogs(table);
export const checkIns = /* @__PURE__ */ dynamoCheckIns(table);
export const checkInsDue = /* @__PURE__ */ dynamoCheckInsDue(table);
export const adaptations = /* @__PURE__ */ dynamoAdaptations(table);
export const pendingAdaptations = /* @__PURE__ */ dynamoPendingAdaptations(table);
export const imports = /* @__PURE__ */ dynamoImports(table);
export const batchResults = /* @__PURE__ */ dynamoBatchResults(table);
export const receipts = /* @__PURE__ */ dynamoReceipts(table);
export const callReceipts = /* @__PURE__ */ dynamoCallReceipts(table);
export const allowances = /* @__PURE__ */ dynamoAllowances(table);
export const progress = /* @__PURE__ */ dynamoProgress(table);
export const pendingPlans = /* @__PURE__ */ dynamoPendingPlans(table);
export const notices = /* @__PURE__ */ dynamoNotices(table);
export const mailLog = /* @__PURE__ */ dynamoMailLog(table);
export const devices = /* @__PURE__ */ dynamoDevices(table);
export const deliveryLog = /* @__PURE__ */ dynamoDeliveryLog(table);
export const tellingsDue = /* @__PURE__ */ dynamoTellingsDue(table);
export const archive = /* @__PURE__ */ dynamoArchive(table);
export const expired = /* @__PURE__ */ dynamoExpiry(table);
export const turnstile = /* @__PURE__ */ dynamoTurnstile(table);

/** What third parties gave us, kept apart from everything else. */
const vault = /* @__PURE__ */ new DynamoTable(/* @__PURE__ */ documentClient(), () => environment('VAULT_NAME'));
export const connections = /* @__PURE__ */ dynamoConnections(table);
export const stravaEventLog = /* @__PURE__ */ dynamoStravaEvents(table);
export const stravaVault = /* @__PURE__ */ dynamoStravaVault(vault);
export const stravaMeter = /* @__PURE__ */ dynamoStravaMeter(vault);
export const intervalsVault = /* @__PURE__ */ dynamoIntervalsVault(vault);
export const strava = /* @__PURE__ */ (() =>
  stravaApi({
    api: () => environment('STRAVA_API'),
    oauth: () => environment('STRAVA_OAUTH'),
    clientId: () => environment('STRAVA_CLIENT_ID'),
    clientSecret: stravaClientSecret(secretsClient(), () => environment('STRAVA_SECRET')),
  }))();
const intervalsAddress = () => environment('INTERVALS_API');
export const intervalsKey = /* @__PURE__ */ intervalsKeys({ api: intervalsAddress });
export const intervals = /* @__PURE__ */ intervalsApi({ api: intervalsAddress, readFile: readRunFile });
export const webhookSecret = /* @__PURE__ */ (() =>
  stravaWebhookSecret(secretsClient(), () => process.env['STRAVA_WEBHOOK_SECRET'] ?? ''))();
export const stravaEvents = /* @__PURE__ */ (() =>
  sqsStravaEvents({ client: sqsClient(), url: () => environment('STRAVA_EVENTS_QUEUE_URL') }))();
export const pulls = /* @__PURE__ */ (() =>
  sqsPulls({ client: sqsClient(), url: () => environment('PULLS_QUEUE_URL') }))();

export const mailbox = /* @__PURE__ */ cognitoMailbox(pool);
export const accounts = /* @__PURE__ */ (() =>
  cognitoExampleAccounts({ ...pool, clientId: () => environment('USER_POOL_CLIENT_ID') }))();
export const generations = /* @__PURE__ */ (() =>
  sfnGenerationStarter({ client: sfnClient(), arn: () => environment('PLAN_GENERATION_ARN') }))();
export const adjustmentStarter = /* @__PURE__ */ (() =>
  sfnAdjustmentStarter({ client: sfnClient(), arn: () => environment('SESSION_ADJUSTMENT_ARN') }))();
export const strengthStarter = /* @__PURE__ */ (() =>
  sfnStrengthStarter({ client: sfnClient(), arn: () => environment('STRENGTH_WORKOUT_ARN') }))();
export const adaptationStarter = /* @__PURE__ */ (() =>
  sfnAdaptationStarter({ client: sfnClient(), arn: () => environment('PLAN_ADAPTATION_ARN') }))();
export const adaptationQueue = /* @__PURE__ */ (() =>
  sqsAdaptationQueue({ client: sqsClient(), url: () => environment('CHECK_INS_QUEUE_URL') }))();
export const importQueue = /* @__PURE__ */ (() =>
  sqsImportQueue({ client: sqsClient(), url: () => environment('IMPORTS_QUEUE_URL') }))();
export const importStarter = /* @__PURE__ */ (() =>
  sfnImportStarter({ client: sfnClient(), arn: () => environment('ACTIVITY_IMPORT_ARN') }))();
const bucket = /* @__PURE__ */ (() => ({ client: s3Client(), bucket: () => environment('UPLOADS_BUCKET') }))();
export const uploads = /* @__PURE__ */ s3Uploads(bucket);
export const archives = /* @__PURE__ */ s3Archives(bucket);
export const manifests = /* @__PURE__ */ s3Manifests(bucket);
export const runFiles: RunFiles = { read: openRunFile, rows: archiveRows };
export const announcer = /* @__PURE__ */ (() =>
  snsAnnouncer({ client: snsClient(), arn: () => environment('NOTICES_TOPIC_ARN') }))();
export const mailer = /* @__PURE__ */ (() =>
  sesv2Mailer({ client: sesClient(), from: () => environment('MAIL_FROM') }))();

export const mailQueue = /* @__PURE__ */ (() =>
  sqsMailQueue({ client: sqsClient(), url: () => environment('EMAIL_QUEUE_URL') }))();
export const pushService = /* @__PURE__ */ (() =>
  webPushService({
    subject: () => `mailto:${environment('MAIL_FROM')}`,
    publicKey: () => environment('VAPID_PUBLIC_KEY'),
    privateKey: vapidPrivateKey(secretsClient(), () => environment('VAPID_SECRET')),
  }))();

// Who coaches: Claude with the house coach to fall back on, or the house coach alone.
const isClaude = process.env['COACH'] === 'claude';
const claude = () => ({
  model,
  modelOf: (task: ModelTask) => modelTable(process.env).tasks[task].model,
  callReceipts,
  allowances,
  allowance: () => claudeAllowance(process.env),
  pace: claudePace(process.env),
  clock,
  ids,
});
export const coach = /* @__PURE__ */ (() => (isClaude ? claudeCoach(claude()) : houseCoach))();
export const planAdapter = /* @__PURE__ */ (() => (isClaude ? claudeAdapter(claude()) : houseAdapter))();
export const weekReviewer = /* @__PURE__ */ (() => (isClaude ? claudeReviewer(claude()) : houseReviewer))();
export const sessionReplacer = /* @__PURE__ */ (() => (isClaude ? claudeReplacer(claude()) : houseReplacer))();
export const strengthWriter = /* @__PURE__ */ (() => (isClaude ? claudeStrength(claude()) : houseStrength))();

/** Whether coaches may see what comes from Strava: the operator decides, and it is off by default. */
export const stravaForCoaching = (): boolean => process.env['STRAVA_FOR_COACHING'] === 'on';

export const examplesOffered = (): boolean => process.env['EXAMPLES'] === 'on';

/** What the operator has set up, and agreed with Strava. */
export const connectionsOffered = () => ({
  strava: (process.env['STRAVA_CLIENT_ID'] ?? '') !== '',
  stravaForCoaching: process.env['STRAVA_FOR_COACHING'] === 'on',
});

/** Whether this installation sends notifications to devices, and over which push services beside those of browsers. */
export const pushOffered = () => ({
  isOffered: (process.env['VAPID_PUBLIC_KEY'] ?? '') !== '',
  otherServices: (process.env['PUSH_SERVICES'] ?? '').split(' ').filter((origin) => origin !== ''),
});
