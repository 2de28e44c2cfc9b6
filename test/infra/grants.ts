import { resourcesOf, type Template } from '../../infra/build/template';

/** `partitions`: the beginnings of keys that it is confined to, if any. */
export type Grant = Readonly<{ action: string; resource: string; partitions: readonly string[] }>;

/** What each function is allowed, by its entry point: one line for each action on each resource. */
export const grantsOfFunctions = (template: Template): ReadonlyMap<string, readonly Grant[]> =>
  new Map(
    ourFunctions(template).map(({ Description, Role }) => [
      entryOf(String(Description)),
      grantsOf(template, nameOf(Role)),
    ]),
  );

/** The variables each function is given, by its entry point. */
export const surroundings = (template: Template): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ourFunctions(template).map(({ Description, Environment }) => [
      entryOf(String(Description)),
      Object.keys(field(Environment, 'Variables') ?? {}).sort(),
    ]),
  );

/** The entry points that are allowed an action on anything. */
export const allowed = (template: Template, action: string): readonly string[] =>
  [...grantsOfFunctions(template)]
    .filter(([, grants]) => grants.some((grant) => grant.action === action))
    .map(([entry]) => entry)
    .sort();

/** Every statement of every policy that an identity of ours carries. */
export const allGrants = (template: Template): readonly Grant[] =>
  [
    ...resourcesOf(template, 'AWS::IAM::Policy').values(),
    ...[...resourcesOf(template, 'AWS::IAM::Role').values()].flatMap(carried),
  ].flatMap(statements);

/** All but the helpers that CDK brings along. */
const ourFunctions = (template: Template) =>
  [...resourcesOf(template, 'AWS::Lambda::Function').values()].filter(({ Description }) =>
    String(Description).startsWith('functions/'),
  );

const grantsOf = (template: Template, role: string): readonly Grant[] =>
  [
    ...[...resourcesOf(template, 'AWS::IAM::Policy').values()].filter(({ Roles }) =>
      list(Roles).some((each) => nameOf(each) === role),
    ),
    ...carried(resourcesOf(template, 'AWS::IAM::Role').get(role) ?? {}),
  ].flatMap(statements);

/** The policies that a role carries itself. */
const carried = ({ Policies }: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] =>
  list(Policies ?? []) as readonly Readonly<Record<string, unknown>>[];

const statements = ({ PolicyDocument }: Readonly<Record<string, unknown>>): readonly Grant[] =>
  list(field(PolicyDocument, 'Statement')).flatMap((statement) =>
    list(field(statement, 'Action')).flatMap((action) =>
      list(field(statement, 'Resource')).map((resource) => ({
        action: String(action),
        resource: nameOf(resource),
        partitions: partitionsOf(field(statement, 'Condition')),
      })),
    ),
  );

const partitionsOf = (condition: unknown): readonly string[] => {
  const keys = field(field(condition, 'ForAllValues:StringLike'), 'dynamodb:LeadingKeys');
  return keys === undefined ? [] : list(keys).map(String);
};

const entryOf = (description: string): string => description.replace(/^functions\/|\.ts$/g, '');

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A resource's logical id, or the text that stands for it. */
const nameOf = (value: unknown): string => {
  const [name] = list(field(value, 'Fn::GetAtt'));
  return String(field(value, 'Ref') ?? name ?? (typeof value === 'string' ? value : JSON.stringify(value)));
};
