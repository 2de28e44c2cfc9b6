import type { ReplyOf } from '../../shared/contract/client';
import { type OperationName, operations } from '../../shared/contract/operations';

/** What was kept of an operation's reply, if it still is one; else null. */
export const fitting = <Name extends OperationName>(name: Name, kept: unknown): ReplyOf<Name> | null => {
  const read = operations[name].reply?.safeParse(kept);
  return read?.success ? (read.data as ReplyOf<Name>) : null;
};
