import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Alert } from './alert';
import type { Operators } from './operators';
import type { PacewrightFunction } from './pacewright-function';

/** What a function may be allowed to do with the table. Scanning is not on the list, and never will be. */
export type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem';

type Props = Readonly<{ operators: Operators }>;

/** The one table, and who may do what with it. */
export class Storage extends Construct {
  private readonly table: Table;

  constructor(scope: Construct, id: string, { operators }: Props) {
    super(scope, id);

    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'expiresAt',
      // Training history is not ours to lose: it outlives the stack until someone deletes it by hand.
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    new Alert(this, 'Throttled', {
      operators,
      page: 'storage-throttled',
      sentence: 'The table turned requests away.',
      metric: this.table.metric('ThrottledRequests', { statistic: 'Sum' }),
      threshold: 10,
    });
  }

  /** Lets one function do just these things with the table, and tells it the table's name. */
  grant(to: PacewrightFunction, ...actions: readonly TableAction[]): void {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [this.table.tableArn],
      }),
    );
    to.addEnvironment('TABLE_NAME', this.table.tableName);
  }
}
