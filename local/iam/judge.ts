import type { Statement } from './statement';

/** What a caller asks for. */
export type Demand = Readonly<{
  /** e.g. `dynamodb:PutItem`. */
  action: string;
  /** The ARN it would act upon. */
  resource: string;
  /** Condition keys and their values in this request, e.g. `dynamodb:LeadingKeys`. */
  context: Readonly<Record<string, readonly string[]>>;
}>;

/** Whether a policy grants a demand: some statement allows it, and none denies it. */
export const isGranted = (policy: readonly Statement[], demand: Demand): boolean => {
  const speaking = policy.filter((statement) => speaksOf(statement, demand));

  return speaking.some(({ Effect }) => Effect === 'Allow') && speaking.every(({ Effect }) => Effect === 'Allow');
};

const speaksOf = ({ Action, Resource, Condition }: Statement, { action, resource, context }: Demand): boolean =>
  // Actions are compared without regard to case, resources with it, as IAM does.
  Action.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
  Resource.some((pattern) => matches(pattern, resource)) &&
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => conditionOf(operator)(context[key] ?? [], expected)),
  );

type Condition = (actual: readonly string[], expected: readonly string[]) => boolean;

const someEqual: Condition = (actual, expected) => actual.some((value) => expected.includes(value));
const someLike: Condition = (actual, expected) =>
  actual.some((value) => expected.some((pattern) => matches(pattern, value)));

const conditions: Readonly<Record<string, Condition>> = {
  StringEquals: someEqual,
  ArnEquals: someLike,
  ArnLike: someLike,
  StringLike: someLike,
  StringNotEquals: (actual, expected) => !someEqual(actual, expected),
  Bool: someEqual,
  'ForAllValues:StringEquals': (actual, expected) => actual.every((value) => expected.includes(value)),
  'ForAllValues:StringLike': (actual, expected) => actual.every((value) => someLike([value], expected)),
  'ForAnyValue:StringEquals': someEqual,
  'ForAnyValue:StringLike': someLike,
};

/** @throws Error for an operator the laptop does not know, rather than guess at what it grants. */
const conditionOf = (operator: string): Condition => {
  const known = conditions[operator];
  if (known === undefined) throw new Error(`The laptop does not know the IAM condition ${operator}.`);
  return known;
};

/** Whether a text fits a pattern with `*` and `?`. */
const matches = (pattern: string, text: string): boolean => {
  const known = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, known);
  return known.test(text);
};

/** Patterns come from the template, and are few; each call is judged by all of its caller's. */
const expressions = new Map<string, RegExp>();

const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );
