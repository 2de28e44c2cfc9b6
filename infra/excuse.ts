import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** Accepts findings of the template checks at one construct, each for a stated reason. */
export const excuse = (at: IConstruct, reasons: Readonly<Record<string, string>>): void =>
  Validations.of(at).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
