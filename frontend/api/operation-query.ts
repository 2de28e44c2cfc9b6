import { queryOptions } from '@tanstack/react-query';
import type { CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { read } from '../offline/read';
import { queryKey } from './query-key';

/**
 * Query options for an operation that reads: from the API, or where it cannot be reached from this device.
 *
 * @example
 * useQuery(operationQuery('getPlan', { params: { planId } }))
 */
export const operationQuery = <Name extends OperationName>(name: Name, input: CallInput<Name>) =>
  queryOptions<ReplyOf<Name>>({
    queryKey: queryKey(name, input),
    queryFn: ({ signal }) => read(name, { ...input, signal }),
  });
