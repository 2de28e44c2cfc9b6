import type { DataTag } from '@tanstack/react-query';
import type { CallInput, ReplyOf } from '../../shared/contract/client';
import type { OperationName } from '../../shared/contract/operations';
import { aboutOf } from '../offline/kept-reads';

type KeyOf<Name extends OperationName> = DataTag<readonly unknown[], ReplyOf<Name>>;

/** The key under which the replies to a read are held while the app is open. */
export const queryKey = <Name extends OperationName>(name: Name, input: CallInput<Name>): KeyOf<Name> => {
  const about = aboutOf(input);
  return [name, input.params, ...(about === undefined ? [] : [about])] as unknown as KeyOf<Name>;
};
