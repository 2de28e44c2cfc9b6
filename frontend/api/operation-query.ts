import { queryOptions } from '@tanstack/react-query';
import type { CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { aboutOf } from '../offline/kept-reads';
import { read } from '../offline/read';

/**
 * Query options for an operation that reads: from the API, or where it cannot be reached from this device.
 *
 * @example
 * useQuery(operationQuery('getPlan', { params: { planId } }))
 */
export const operationQuery = <Name extends OperationName>(name: Name, input: CallInput<Name>) => {
  const about = aboutOf(input);

  return queryOptions<ReplyOf<Name>>({
    queryKey: [name, input.params, ...(about === undefined ? [] : [about])],
    queryFn: ({ signal }) => read(name, { ...input, signal }),
  });
};
