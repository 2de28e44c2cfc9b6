import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { Operators } from './operators';

type Props = Readonly<{
  operators: Operators;
  /** The heading in docs/runbook.md under which to look. */
  page: string;
  /** What happened, for whoever is woken by it. */
  sentence: string;
  metric: IMetric;
  /** The alarm sounds from this value on. */
  threshold: number;
  /** How many periods in a row it takes; one by default. */
  periods?: number;
}>;

/** An alarm that says what happened and where to read on, and notifies the operators. */
export class Alert extends Alarm {
  constructor(scope: Construct, id: string, { operators, page, sentence, metric, threshold, periods = 1 }: Props) {
    super(scope, id, {
      alarmDescription: `${sentence} See docs/runbook.md#${page}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      // No traffic is no reason for an alarm.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    this.addAlarmAction(new SnsAction(operators.topic));
  }
}
