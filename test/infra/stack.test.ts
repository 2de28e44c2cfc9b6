import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Template as Assertions, Match } from 'aws-cdk-lib/assertions';
import { resourcesOf, type Template } from '../../infra/build/template';
import { entryPoints } from '../../infra/entry-points';
import { synthesized } from './synthesized';

const runbook = readFileSync(join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
const pages = new Set([...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) => anchor(title)));

let template: Template;
let stack: Assertions;
beforeAll(async () => {
  template = await synthesized();
  // This also refuses a template whose resources wait for each other in a circle.
  stack = Assertions.fromJSON(template);
});

describe('the table', () => {
  it('is paid by request, can be restored to any second, forgets what has expired and is not deleted with the stack', () => {
    stack.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        SSESpecification: { SSEEnabled: true },
        DeletionProtectionEnabled: true,
      },
      DeletionPolicy: 'Retain',
    });
  });
});

describe('the stack', () => {
  it('leaves room below the five hundred resources that a stack may hold', () => {
    expect(Object.keys(template.Resources).length).toBeLessThan(450);
  });
});

describe('the vault', () => {
  it('lies under a key of its own that is changed every year, and leaves no copy of what was taken back', () => {
    stack.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: Match.anyValue() },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        PointInTimeRecoverySpecification: Match.absent(),
      },
      DeletionPolicy: 'Delete',
    });
    stack.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });
});

describe('each function', () => {
  it('runs on Node 24 and arm64, is traced, and keeps its log for a month', () => {
    const ours = functions();

    expect(ours.length).toBe(entryPoints.length);
    for (const properties of ours) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: expect.anything() },
      });
    }
    stack.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });
});

describe('each queue', () => {
  it('speaks TLS only and is encrypted', () => {
    stack.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    stack.resourcePropertiesCountIs(
      'AWS::SQS::QueuePolicy',
      { PolicyDocument: { Statement: Match.arrayWith([refusesPlainHttp]) } },
      resourcesOf(template, 'AWS::SQS::Queue').size,
    );
  });

  it('sets aside what cannot be delivered, and an alarm sounds', () => {
    const queues = [...resourcesOf(template, 'AWS::SQS::Queue')];
    const setAside = queues.map(([, { RedrivePolicy }]) => deadLetters(RedrivePolicy)).filter((id) => id !== undefined);
    const watched = [...resourcesOf(template, 'AWS::CloudWatch::Alarm').values()].flatMap(queueWatched);

    expect(setAside).toHaveLength(6);
    expect(queues.map(([id]) => id).filter((id) => !setAside.includes(id))).toHaveLength(setAside.length);
    expect(watched).toEqual(expect.arrayContaining(setAside));
  });

  it('has a consumer that reports which of a batch failed, and time for six attempts before it is seen again', () => {
    stack.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    stack.hasResourceProperties('AWS::Lambda::Function', {
      Description: 'functions/notices/send-email.ts',
      Timeout: 30,
    });
    stack.hasResourceProperties('AWS::SQS::Queue', { VisibilityTimeout: 180 });
  });
});

describe('each topic', () => {
  it('refuses plain HTTP', () => {
    stack.resourcePropertiesCountIs(
      'AWS::SNS::TopicPolicy',
      { PolicyDocument: { Statement: Match.arrayWith([refusesPlainHttp]) } },
      resourcesOf(template, 'AWS::SNS::Topic').size,
    );
  });

  it('hands a notice to the queues of e-mail and of devices as it is', () => {
    const ways = { Protocol: 'sqs', RawMessageDelivery: true };
    stack.resourcePropertiesCountIs('AWS::SNS::Subscription', ways, 2);
  });
});

describe('each alarm', () => {
  it('is told to the operators and leads to its page in the runbook', () => {
    const alarms = [...resourcesOf(template, 'AWS::CloudWatch::Alarm').values()];

    expect(alarms.length).toBeGreaterThan(0);
    for (const { AlarmDescription, AlarmActions } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringMatching(/^OperatorsAlarms/) }]);
      expect([...pages]).toContain(String(AlarmDescription).replace(/^.*docs\/runbook\.md#/, ''));
    }
  });

  it('reaches an operator who has left an address', async () => {
    const watched = Assertions.fromJSON(await synthesized({ operatorEmail: 'night@example.org' }));

    watched.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'night@example.org' });
  });
});

describe('the sweeps', () => {
  it('look for unsent plans each quarter of an hour and for expired athletes each day', () => {
    stack.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(15 minutes)' });
    stack.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 day)' });
  });
});

const refusesPlainHttp = Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });

const functions = () =>
  [...resourcesOf(template, 'AWS::Lambda::Function').values()].filter(({ Description }) =>
    String(Description).startsWith('functions/'),
  );

const deadLetters = (policy: unknown): string | undefined =>
  JSON.stringify(policy)?.match(/"deadLetterTargetArn":\{"Fn::GetAtt":\["(\w+)"/)?.[1];

const queueWatched = ({ Namespace, Dimensions }: Readonly<Record<string, unknown>>): readonly string[] =>
  Namespace === 'AWS/SQS' ? (JSON.stringify(Dimensions).match(/(?<="Fn::GetAtt":\[")\w+/g) ?? []) : [];

/** A heading's address, as a reader's browser makes it. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}
