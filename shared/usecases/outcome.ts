import type { ProblemKind } from '../contract/problem-kinds';

/** A field at fault, named by a JSON pointer into the request body. */
export type FieldFault = Readonly<{ pointer: string; detail: string }>;

/** A story's good end. */
export type Done<T> = Readonly<{ status: 'done'; value: T }>;

/** A story that ends with a refusal the athlete can act on. */
export type Refused = Readonly<{
  status: 'refused';
  kind: ProblemKind;
  detail: string;
  errors: readonly FieldFault[];
}>;

export type Outcome<T> = Done<T> | Refused;

export const done = <T>(value: T): Done<T> => ({ status: 'done', value });

export const refused = (kind: ProblemKind, detail: string, errors: readonly FieldFault[] = []): Refused => ({
  status: 'refused',
  kind,
  detail,
  errors,
});

/** A refusal of one field; the field's sentence is also the problem's. */
export const fieldRefused = (kind: ProblemKind, pointer: string, detail: string): Refused =>
  refused(kind, detail, [{ pointer, detail }]);
