import { describe, expect, it } from '@jest/globals';
import { awsCall } from '../../../local/gateway/aws-call';

const leadingKeysOf = (operation: string, input: object): unknown => {
  const call = awsCall({
    method: 'POST',
    path: '/',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=Reconcile/20270104/eu-central-1/dynamodb/aws4_request, …',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    },
    body: Buffer.from(JSON.stringify({ TableName: 'Vault', ...input })),
  });

  return call?.demands[0]?.[0]?.context['dynamodb:LeadingKeys'];
};
const PK = { S: 'STRAVA_CONNECTED' };

describe('a call of the table', () => {
  it.each([
    ['reads or removes', 'GetItem', { Key: { PK, SK: { S: 'athlete-1' } } }],
    ['writes', 'PutItem', { Item: { PK, SK: { S: 'athlete-1' } }, ExpressionAttributeValues: { ':held': { N: '1' } } }],
    ['lists', 'Query', { KeyConditionExpression: 'PK = :pk', ExpressionAttributeValues: { ':pk': PK } }],
  ])('names the partition whole that it %s', (_, operation, input) => {
    expect(leadingKeysOf(operation, input)).toEqual(['STRAVA_CONNECTED']);
  });

  it('names none where it stands in no key', () => {
    expect(leadingKeysOf('Scan', {})).toEqual([]);
  });
});
