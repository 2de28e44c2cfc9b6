import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Duration, SecretValue, Stack, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { unsetKey } from '../shared/contract/unset-key';
import { Alert } from './alert';
import { excuse } from './excuse';
import type { Operators } from './operators';
import type { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';

type Props = Readonly<{ settings: Settings; operators: Operators }>;

/** Access to Claude: which provider, which key, and which functions may use it. None with the house coach. */
export class Claude extends Construct {
  private readonly settings: Settings;
  private readonly key: Secret | null;

  constructor(scope: Construct, id: string, { settings, operators }: Props) {
    super(scope, id);
    this.settings = settings;

    const asked = settings.coach === 'claude';
    this.key = asked && settings.claude.provider === 'anthropic' ? this.secret() : null;
    if (asked) this.watch(operators);
  }

  /** Lets one function ask Claude, and tells it how. */
  grantAsk(to: PacewrightFunction): void {
    const { coach, claude } = this.settings;
    to.addEnvironment('COACH', coach);
    if (coach === 'house') return;

    to.addEnvironment('CLAUDE_PROVIDER', claude.provider);
    if (claude.baseUrl !== null) to.addEnvironment('ANTHROPIC_BASE_URL', claude.baseUrl);
    for (const [name, value] of Object.entries(claude.tasks)) to.addEnvironment(name, value);
    if (this.key === null) this.grantBedrock(to);
    else this.grantKey(to, this.key);
  }

  private secret(): Secret {
    const secret = new Secret(this, 'Key', {
      description: 'The key to Claude. Put it here by hand: docs/deploy.md says how.',
      // Only a placeholder that says there is no key: the real one never passes through a template.
      secretStringValue: SecretValue.unsafePlainText(unsetKey),
    });
    // On a laptop this variable, or the entry of that name in secrets.json, is the secret.
    Tags.of(secret).add('pacewright:variable', 'ANTHROPIC_API_KEY');
    excuse(secret, { 'AwsSolutions-SMG4': 'Only Anthropic can make a new key; it is put here by hand.' });
    return secret;
  }

  private grantKey(to: PacewrightFunction, key: Secret): void {
    to.addToRolePolicy(new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [key.secretArn] }));
    to.addEnvironment('CLAUDE_KEY_SECRET', key.secretArn);
  }

  private grantBedrock(to: PacewrightFunction): void {
    const projects = Stack.of(this).formatArn({ service: 'bedrock-mantle', resource: 'project', resourceName: '*' });
    to.addToRolePolicy(new PolicyStatement({ actions: ['bedrock-mantle:CreateInference'], resources: [projects] }));
    excuse(to.role ?? to, {
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock-mantle:<AWS::Region>:<AWS::AccountId>:project/*]':
        'The account’s default project has an id that only Bedrock knows.',
    });
  }

  private watch(operators: Operators): void {
    const sum = (metricName: string, period: Duration): Metric =>
      new Metric({ namespace: 'Pacewright/Claude', metricName, statistic: 'Sum', period });

    new Alert(this, 'Refusing', {
      operators,
      page: 'claude-refuses',
      sentence: 'Claude refused a call for good; the house coach writes in its place.',
      metric: sum('Refusals', Duration.minutes(5)),
      threshold: 1,
    });
    new Alert(this, 'Failing', {
      operators,
      page: 'claude-fails',
      sentence: 'Ten calls of Claude failed within a quarter of an hour; the house coach fills in.',
      metric: sum('Failures', Duration.minutes(15)),
      threshold: 10,
    });
    new Alert(this, 'Dear', {
      operators,
      page: 'claude-is-dear',
      sentence: `Claude cost more than ${dearHourDollars} dollars within an hour.`,
      metric: sum('MicroDollars', Duration.hours(1)),
      threshold: dearHourDollars * 1_000_000,
    });
  }
}

/** About a hundred plans. */
const dearHourDollars = 5;
