import type { Outcome } from '../../shared/usecases/outcome';

/** What a use case answered, where a test expects no refusal. @throws Error that says why it was refused */
export const resultOf = <T>(outcome: Outcome<T>): T => {
  if (outcome.status === 'refused') throw new Error(outcome.detail);
  return outcome.value;
};
