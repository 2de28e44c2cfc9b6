import { describe, expect, it } from '@jest/globals';
import type { AwsCall, AwsRequest } from '../../../local/gateway/aws-call';
import { awsCall } from '../../../local/gateway/aws-call';
import { openSecrets } from '../../../local/secrets/secrets';
import { openTemplate } from '../../../local/template/template';

const addresses = {
  site: 'http://127.0.0.1:1',
  identity: 'http://127.0.0.1:2',
  gateway: 'http://127.0.0.1:3',
  buckets: 'http://127.0.0.1:4',
};
const template = openTemplate(
  {
    Parameters: {},
    Resources: {
      ClaudeKey: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { SecretString: 'unset', Tags: [{ Key: 'pacewright:variable', Value: 'ANTHROPIC_API_KEY' }] },
      },
    },
  },
  'cdk.out',
  addresses,
);
const arn = 'arn:aws:secretsmanager:eu-central-1:000000000000:secret:ClaudeKey';

const request = (input: object): AwsRequest => ({
  method: 'POST',
  path: '/',
  headers: {
    authorization: 'AWS4-HMAC-SHA256 Credential=WritePlan/20270104/eu-central-1/secretsmanager/aws4_request, …',
    'x-amz-target': 'secretsmanager.GetSecretValue',
  },
  body: Buffer.from(JSON.stringify(input)),
});
const called = (input: object): AwsCall => {
  const call = awsCall(request(input));
  if (call === null) throw new Error('Not signed.');
  return call;
};
const secretOf = async (own: Readonly<Record<string, string>>, SecretId = arn): Promise<unknown> => {
  const reply = await openSecrets(template, () => own)(called({ SecretId }), request({ SecretId }));
  return JSON.parse(reply.body.toString())['SecretString'];
};

describe('secrets on a laptop', () => {
  it('are what the laptop has under the variable of the tag', async () => {
    expect(await secretOf({ ANTHROPIC_API_KEY: 'sk' })).toBe('sk');
  });

  it('are what the template put there, without', async () => {
    expect(await secretOf({})).toBe('unset');
  });

  it('are not there under a name that the template does not have', async () => {
    await expect(secretOf({}, `${arn}2`)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('must be granted one by one', () => {
    expect(called({ SecretId: arn }).demands).toEqual([
      [{ action: 'secretsmanager:GetSecretValue', resource: arn, context: {} }],
    ]);
  });
});
