import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { excuse } from './excuse';
import type { PacewrightFunction } from './pacewright-function';

/** Whose tokens or keys they are: each party's items have keys that begin with its name. */
export type Party = 'STRAVA' | 'INTERVALS';
export type VaultAction = 'GetItem' | 'Query' | 'PutItem' | 'DeleteItem';

/** What third parties gave us to speak for an athlete: a small table of its own, under a key of its own. */
export class Vault extends Construct {
  private readonly key: Key;
  private readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);

    // What an athlete takes back must be gone, and what is lost they give again: connecting takes a minute. So there is
    // neither a second copy nor anything left when the stack goes.
    this.key = new Key(this, 'Key', {
      description: 'What third parties gave Pacewright',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      timeToLiveAttribute: 'expiresAt',
      removalPolicy: RemovalPolicy.DESTROY,
    });
    excuse(this.table, {
      'AwsSolutions-DDB3':
        'A token that was taken back must not be had from a copy, and one of yesterday opens nothing.',
    });
  }

  /** Lets one function do just these things with what one party gave us, and tells it where that lies. */
  grant(to: PacewrightFunction, party: Party, ...actions: readonly VaultAction[]): void {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
        conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${party}*`] } },
      }),
    );
    to.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        resources: [this.key.keyArn],
        // Only by way of the table.
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.amazonaws.com` } },
      }),
    );
    to.addEnvironment('VAULT_NAME', this.table.tableName);
  }
}
