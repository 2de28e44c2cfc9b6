import { queryOptions } from '@tanstack/react-query';
import type { CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { call } from '../api-client';

/**
 * Query options for an operation that reads.
 *
 * @example
 * useQuery(operationQuery('getPlan', { params: { planId } }))
 */
export const operationQuery = <Name extends OperationName>(name: Name, input: CallInput<Name>) =>
  queryOptions<ReplyOf<Name>>({
    queryKey: [name, input.params, ...(input.query === undefined ? [] : [input.query])],
    queryFn: ({ signal }) => call(name, { ...input, signal }),
  });
