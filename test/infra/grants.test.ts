import { beforeAll, describe, expect, it } from '@jest/globals';
import { resourcesOf, type Template } from '../../infra/build/template';
import { claudeAskers } from '../../infra/entry-points';
import { settingsFrom } from '../../infra/settings';
import { unsetKey } from '../../shared/contract/unset-key';
import { allGrants, allowed, grantsOfFunctions, surroundings } from './grants';
import { synthesized } from './synthesized';

let template: Template;
beforeAll(async () => {
  template = await synthesized({ examples: 'on' });
});

const consumes = [
  'sqs:ReceiveMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueUrl',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
];
const keepsRuns = ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'];
/** What one party gave us, and the key that it lies under. */
const changesVault = ['GetItem', 'PutItem', 'DeleteItem'];
const vaultKey = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];
const connects = [...keepsRuns, 'sqs:SendMessage', ...changesVault, ...vaultKey, ...changesVault];
/** Whether and by which services there are notifications on devices. */
const aboutDevices = ['PUSH_SERVICES', 'VAPID_PUBLIC_KEY'];
const speaksToStrava = ['STRAVA_API', 'STRAVA_CLIENT_ID', 'STRAVA_OAUTH', 'VAULT_NAME'];
const speaksToBoth = ['INTERVALS_API', 'PULLS_QUEUE_URL', ...speaksToStrava];

describe('the grants', () => {
  it('let each function do just these things, beside writing its log and its traces', () => {
    const everyones = [
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ];
    const own = [...grantsOfFunctions(template)].map(([entry, grants]) => [
      entry,
      grants.map(({ action }) => action.replace('dynamodb:', '')).filter((action) => !everyones.includes(action)),
    ]);

    expect(Object.fromEntries(own)).toEqual({
      'api/config': [],
      'api/example-athletes': [
        'GetItem',
        'PutItem',
        'cognito-idp:AdminCreateUser',
        'cognito-idp:AdminSetUserPassword',
        'cognito-idp:AdminInitiateAuth',
      ],
      'api/athlete': ['GetItem', 'Query', 'PutItem'],
      'api/goals': ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      'api/plans': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'states:StartExecution'],
      'api/sessions': ['GetItem', 'BatchGetItem', 'Query'],
      'api/session-logs': ['GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem'],
      'api/changes': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'api/moves': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'api/adjustments': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'states:StartExecution'],
      'api/strength': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'states:StartExecution'],
      'api/check-ins': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'sqs:SendMessage'],
      'api/what-if': ['GetItem', 'BatchGetItem', 'Query'],
      'api/connections': connects,
      'api/strava-webhook': ['sqs:SendMessage'],
      'connections/pull-runs': [...consumes, ...connects],
      'strava/apply-event': [...consumes, ...keepsRuns, 'sqs:SendMessage', ...changesVault, ...vaultKey],
      'sweeps/reconcile-connections': [...connects, 'Query', 'Query'],
      'api/activities': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'],
      'api/imports': ['GetItem', 'Query', 'PutItem', 's3:PutObject', 's3:DeleteObject', 'sqs:SendMessage'],
      'api/notices': ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'sns:Publish'],
      'api/my-data': [
        ...['GetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem'],
        // Tokens are given back and thrown away, never put there.
        ...['GetItem', 'DeleteItem', ...vaultKey, 'DeleteItem'],
        ...['s3:DeleteObject', 's3:ListBucket', 'cognito-idp:AdminDeleteUser'],
      ],
      'api/progress': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'sqs:SendMessage'],
      'plan-generation/gather-picture': ['GetItem', 'Query', 'PutItem'],
      'plan-generation/draw-blueprint': ['GetItem', 'PutItem', 'DeleteItem'],
      'plan-generation/write-plan': ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
      'plan-generation/review-plan': ['GetItem', 'BatchGetItem', 'PutItem'],
      'plan-generation/publish-plan': ['GetItem', 'PutItem', 'DeleteItem'],
      'plan-generation/live-weeks': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'BatchWriteItem', 'DeleteItem'],
      'plan-generation/close-past': ['GetItem', 'PutItem'],
      'plan-generation/mark-failed': ['GetItem', 'PutItem', 'DeleteItem'],
      'session-adjustment/draft-replacement': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      'session-adjustment/review-replacement': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'session-adjustment/offer-replacement': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'session-adjustment/mark-failed': ['GetItem', 'PutItem'],
      'strength-workout/write-workout': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      'strength-workout/review-workout': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'strength-workout/keep-workout': ['GetItem', 'PutItem'],
      'strength-workout/mark-failed': ['GetItem', 'PutItem'],
      'plan-adaptation/review-week': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem'],
      'plan-adaptation/look-back': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      'plan-adaptation/rewrite-weeks': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      'plan-adaptation/review-revision': ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
      'plan-adaptation/offer-revision': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem'],
      'plan-adaptation/mark-failed': ['GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem'],
      'activity-import/read-directory': ['GetItem', 'PutItem', 's3:ListBucket', 's3:GetObject', 's3:PutObject'],
      'activity-import/import-batch': [
        'GetItem',
        'BatchGetItem',
        'PutItem',
        'BatchWriteItem',
        's3:ListBucket',
        's3:GetObject',
        's3:GetObject',
      ],
      'activity-import/finish-import': [
        'GetItem',
        'Query',
        'PutItem',
        'DeleteItem',
        's3:DeleteObject',
        's3:DeleteObject',
      ],
      'activity-import/mark-failed': ['GetItem', 'Query', 'PutItem'],
      'activity-import/start-import': [
        'sqs:ReceiveMessage',
        'sqs:ChangeMessageVisibility',
        'sqs:GetQueueUrl',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'states:StartExecution',
      ],
      'check-ins/start-adaptation': [
        'sqs:ReceiveMessage',
        'sqs:ChangeMessageVisibility',
        'sqs:GetQueueUrl',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'states:StartExecution',
      ],
      'notices/send-email': [
        'sqs:ReceiveMessage',
        'sqs:ChangeMessageVisibility',
        'sqs:GetQueueUrl',
        'sqs:DeleteMessage',
        'sqs:GetQueueAttributes',
        'GetItem',
        'PutItem',
        'cognito-idp:AdminGetUser',
        'ses:SendEmail',
      ],
      'sweeps/resend-pending-plans': ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'states:StartExecution'],
      'notices/send-push': [...consumes, 'GetItem', 'Query', 'PutItem', 'DeleteItem', 'sqs:SendMessage'],
      'sweeps/send-reminders': ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'sns:Publish'],
      'sweeps/resend-pending-adaptations': [
        'GetItem',
        'BatchGetItem',
        'Query',
        'PutItem',
        'DeleteItem',
        'states:StartExecution',
      ],
      'sweeps/remove-expired-athletes': [
        'GetItem',
        'Query',
        'DeleteItem',
        'BatchWriteItem',
        'cognito-idp:AdminDeleteUser',
        'GetItem',
        'DeleteItem',
        ...vaultKey,
        'DeleteItem',
      ],
    });
  });

  it('go with what each function is told of its surroundings, and no more', () => {
    const everyones = ['NODE_OPTIONS', 'POWERTOOLS_SERVICE_NAME', 'TABLE_NAME'];
    const told = [...surroundings(template)]
      .map(([entry, names]) => [entry, names.filter((name) => !everyones.includes(name))] as const)
      .filter(([, names]) => names.length > 0);

    expect(Object.fromEntries(told)).toEqual({
      'api/config': ['COACH', 'EXAMPLES', 'OIDC_ISSUER', 'USER_POOL_CLIENT_ID', ...aboutDevices].sort(),
      'api/notices': ['NOTICES_TOPIC_ARN', ...aboutDevices].sort(),
      'api/example-athletes': ['EXAMPLES', 'USER_POOL_CLIENT_ID', 'USER_POOL_ID'],
      'api/plans': ['PLAN_GENERATION_ARN', 'STRAVA_FOR_COACHING'],
      'api/adjustments': ['SESSION_ADJUSTMENT_ARN', 'STRAVA_FOR_COACHING'],
      'session-adjustment/draft-replacement': ['COACH', 'STRAVA_FOR_COACHING'],
      'session-adjustment/review-replacement': ['STRAVA_FOR_COACHING'],
      'session-adjustment/offer-replacement': ['STRAVA_FOR_COACHING'],
      'api/strength': ['STRAVA_FOR_COACHING', 'STRENGTH_WORKOUT_ARN'],
      'strength-workout/write-workout': ['COACH', 'STRAVA_FOR_COACHING'],
      'strength-workout/review-workout': ['STRAVA_FOR_COACHING'],
      'api/check-ins': ['CHECK_INS_QUEUE_URL', 'STRAVA_FOR_COACHING'],
      'api/what-if': ['STRAVA_FOR_COACHING'],
      'api/imports': ['IMPORTS_QUEUE_URL', 'UPLOADS_BUCKET'],
      'api/connections': [...speaksToBoth, 'SITE_URL', 'STRAVA_FOR_COACHING'].sort(),
      'api/strava-webhook': ['STRAVA_EVENTS_QUEUE_URL'],
      'api/my-data': [...speaksToStrava, 'UPLOADS_BUCKET', 'USER_POOL_ID'].sort(),
      'connections/pull-runs': speaksToBoth,
      'strava/apply-event': [...speaksToStrava, 'STRAVA_EVENTS_QUEUE_URL'].sort(),
      'sweeps/reconcile-connections': speaksToBoth,
      // Every function that reads an athlete's runs for a coach is told whether Strava's are among them.
      'api/athlete': ['STRAVA_FOR_COACHING'],
      'api/sessions': ['STRAVA_FOR_COACHING'],
      'api/changes': ['STRAVA_FOR_COACHING'],
      'api/moves': ['STRAVA_FOR_COACHING'],
      'api/goals': ['STRAVA_FOR_COACHING'],
      'api/progress': ['CHECK_INS_QUEUE_URL', 'STRAVA_FOR_COACHING'],
      'plan-generation/gather-picture': ['STRAVA_FOR_COACHING'],
      'plan-generation/live-weeks': ['STRAVA_FOR_COACHING'],
      'plan-adaptation/review-week': ['STRAVA_FOR_COACHING'],
      'plan-adaptation/rewrite-weeks': ['COACH', 'STRAVA_FOR_COACHING'],
      'plan-adaptation/review-revision': ['STRAVA_FOR_COACHING'],
      'plan-adaptation/offer-revision': ['STRAVA_FOR_COACHING'],
      'plan-adaptation/look-back': ['COACH', 'STRAVA_FOR_COACHING'],
      'activity-import/read-directory': ['UPLOADS_BUCKET'],
      'activity-import/import-batch': ['UPLOADS_BUCKET'],
      'activity-import/finish-import': ['UPLOADS_BUCKET'],
      'activity-import/start-import': ['ACTIVITY_IMPORT_ARN'],
      'check-ins/start-adaptation': ['PLAN_ADAPTATION_ARN'],
      'sweeps/resend-pending-adaptations': ['PLAN_ADAPTATION_ARN'],
      'plan-generation/write-plan': ['COACH'],
      'notices/send-email': ['MAIL_FROM', 'SITE_URL', 'USER_POOL_ID'],
      'sweeps/resend-pending-plans': ['PLAN_GENERATION_ARN'],
      'notices/send-push': ['EMAIL_QUEUE_URL', 'MAIL_FROM', 'SITE_URL', ...aboutDevices].sort(),
      'sweeps/send-reminders': ['NOTICES_TOPIC_ARN'],
      'sweeps/remove-expired-athletes': [...speaksToStrava, 'USER_POOL_ID'].sort(),
    });
  });

  it('let only the sender send mail and learn an address', () => {
    expect(allowed(template, 'ses:SendEmail')).toEqual(['notices/send-email']);
    expect(allowed(template, 'cognito-idp:AdminGetUser')).toEqual(['notices/send-email']);
  });

  it('let nobody but the APIs that promise work, the consumers of queues and the sweeps start a workflow', () => {
    expect(allowed(template, 'states:StartExecution')).toEqual([
      'activity-import/start-import',
      'api/adjustments',
      'api/plans',
      'api/strength',
      'check-ins/start-adaptation',
      'sweeps/resend-pending-adaptations',
      'sweeps/resend-pending-plans',
    ]);
  });

  it('let only those hand anything to a queue who promise work, or go on with it', () => {
    expect(allowed(template, 'sqs:SendMessage')).toEqual([
      'api/check-ins',
      'api/connections',
      'api/imports',
      'api/progress',
      'api/strava-webhook',
      'connections/pull-runs',
      // What reached no device is mailed.
      'notices/send-push',
      'strava/apply-event',
      'sweeps/reconcile-connections',
    ]);
  });

  it('let only the sender to devices read the key of notifications, where there is one', async () => {
    const push = { publicKey: `B${'A'.repeat(86)}`, otherServices: [] };
    const [secret] = resourcesOf(await synthesized({ push }), 'AWS::SecretsManager::Secret').values();

    expect(allowed(await synthesized({ push }), 'secretsmanager:GetSecretValue')).toEqual(['notices/send-push']);
    expect(secret).toMatchObject({ SecretString: unsetKey });
  });

  it('let only those use what a party gave us who speak to that party', async () => {
    const withStrava = await synthesized({ strava: { ...settingsFrom({}).strava, clientId: '1' } });
    const parties = (entry: string) =>
      [
        ...new Set(
          grantsOfFunctions(withStrava)
            .get(entry)
            ?.flatMap(({ partitions }) => partitions),
        ),
      ].sort();

    expect(parties('strava/apply-event')).toEqual(['STRAVA*']);
    expect(parties('connections/pull-runs')).toEqual(['INTERVALS*', 'STRAVA*']);
    expect(parties('sweeps/remove-expired-athletes')).toEqual(['INTERVALS*', 'STRAVA*']);
    expect(parties('api/athlete')).toEqual([]);
    expect(allowed(withStrava, 'kms:Decrypt')).toEqual([
      'api/connections',
      'api/my-data',
      'connections/pull-runs',
      'strava/apply-event',
      'sweeps/reconcile-connections',
      'sweeps/remove-expired-athletes',
    ]);
    expect(allowed(withStrava, 'secretsmanager:GetSecretValue')).toEqual([
      'api/connections',
      'api/my-data',
      'api/strava-webhook',
      'connections/pull-runs',
      'strava/apply-event',
      'sweeps/reconcile-connections',
      'sweeps/remove-expired-athletes',
    ]);
  });

  it('let the session API change nothing', () => {
    const reading = /^(dynamodb:((Batch)?GetItem|Query)|logs:(CreateLogStream|PutLogEvents)|xray:Put\w+)$/;
    const granted = grantsOfFunctions(template).get('api/sessions') ?? [];

    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter(({ action }) => !reading.test(action))).toEqual([]);
  });

  it('let nobody make accounts while examples are off', async () => {
    const off = await synthesized({ examples: 'off' });

    expect(allowed(off, 'cognito-idp:AdminCreateUser')).toEqual([]);
    expect(allowed(off, 'cognito-idp:AdminInitiateAuth')).toEqual([]);
  });

  describe('with Claude', () => {
    const writers = [...claudeAskers].sort();

    it('let only the writers read the key, and only that key', async () => {
      const asking = await synthesized({ coach: 'claude' });
      const [[secret] = []] = [...resourcesOf(asking, 'AWS::SecretsManager::Secret')];

      expect(allowed(asking, 'secretsmanager:GetSecretValue')).toEqual(writers);
      expect(grantsOfFunctions(asking).get('plan-generation/write-plan')).toContainEqual({
        action: 'secretsmanager:GetSecretValue',
        resource: secret,
        partitions: [],
      });
      expect(surroundings(asking).get('plan-generation/write-plan')).toEqual(
        expect.arrayContaining(['CLAUDE_KEY_SECRET', 'CLAUDE_PROVIDER', 'COACH']),
      );
    });

    it('let only the writers use Bedrock, without any key', async () => {
      const claude = { provider: 'bedrock', baseUrl: null, tasks: { CLAUDE_MODEL_PLAN: 'x' } } as const;
      const asking = await synthesized({ coach: 'claude', claude });

      expect(allowed(asking, 'bedrock-mantle:CreateInference')).toEqual(writers);
      expect(resourcesOf(asking, 'AWS::SecretsManager::Secret').size).toBe(0);
      expect(surroundings(asking).get('plan-generation/write-plan')).toContain('CLAUDE_MODEL_PLAN');
    });

    it('put no key into the template', async () => {
      const [secret] = resourcesOf(await synthesized({ coach: 'claude' }), 'AWS::SecretsManager::Secret').values();

      expect(secret).toMatchObject({ SecretString: unsetKey });
    });
  });

  it('let nothing ask Claude while the house coach writes', () => {
    expect(resourcesOf(template, 'AWS::SecretsManager::Secret').size).toBe(0);
    expect(allowed(template, 'bedrock-mantle:CreateInference')).toEqual([]);
  });

  it('let nothing scan the table', () => {
    const scanning = allGrants(template).filter(({ action }) =>
      /^(\*|dynamodb:(\*|Scan|.*\*|PartiQL\w+))$/.test(action),
    );

    expect(scanning).toEqual([]);
  });

  it('name the resource, but for traces and log deliveries that have none', () => {
    const nameless = allGrants(template).filter(({ resource }) => resource === '*');

    expect(nameless.length).toBeGreaterThan(0);
    expect(nameless.filter(({ action }) => !/^(xray:|logs:\w*(Deliver|ResourcePolic|LogGroups))/.test(action))).toEqual(
      [],
    );
  });

  it('take no managed policy, but in the helper that unpacks the site', () => {
    const managed = [...resourcesOf(template, 'AWS::IAM::Role')].filter(([, role]) => 'ManagedPolicyArns' in role);

    expect(managed.map(([id]) => id)).toEqual([expect.stringMatching(/^CustomCDKBucketDeployment/)]);
  });
});
