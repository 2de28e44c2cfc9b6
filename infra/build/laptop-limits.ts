/** Fields that the laptop's interpreter silently ignores. */
const ignoredFields: Readonly<Record<string, string>> = {
  QueryLanguage: 'JSONata',
  Assign: 'variables',
  Arguments: 'JSONata',
  Output: 'JSONata',
  HeartbeatSeconds: 'heartbeats',
  HeartbeatSecondsPath: 'heartbeats',
  ItemReader: 'distributed maps',
  ItemBatcher: 'distributed maps',
  ResultWriter: 'distributed maps',
};

const knownIntrinsics = new Set(
  [
    ['Array', 'ArrayContains', 'ArrayGetItem', 'ArrayLength', 'ArrayPartition', 'ArrayRange', 'ArrayUnique'],
    ['Base64Decode', 'Base64Encode', 'Format', 'Hash', 'JsonMerge', 'JsonToString'],
    ['MathAdd', 'MathRandom', 'StringSplit', 'StringToJson', 'UUID'],
  ]
    .flat()
    .map((name) => `States.${name}`),
);

const knownTasks = /^arn:aws:(lambda:[^:]+:\d{12}:function:[^:]+|states:::sns:publish)$/;

/**
 * What a state machine asks for that the laptop cannot do, a sentence each; nothing if it runs there as in the cloud.
 *
 * @example
 * beyondTheLaptop({ StartAt: 'A', States: { A: { Type: 'Pass', Assign: { a: 1 }, End: true } } })
 * // ['A: Assign needs variables, which the laptop ignores.']
 */
export const beyondTheLaptop = (definition: unknown): readonly string[] => objections('The machine', definition);

const objections = (name: string, value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const own = Array.isArray(value) ? [] : [...fields(name, value), ...task(name, value)];

  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      key === 'States' ? states(inner) : [...intrinsics(name, key, inner), ...objections(name, inner)],
    ),
  ];
};

const states = (inner: object): readonly string[] =>
  Object.entries(inner).flatMap(([name, state]) => objections(name, state));

const fields = (name: string, value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]) => {
    const feature = inner === 'JSONPath' ? undefined : ignoredFields[key];
    return feature === undefined ? [] : [`${name}: ${key} needs ${feature}, which the laptop ignores.`];
  });

const task = (name: string, value: object): readonly string[] => {
  if (!('Type' in value) || value.Type !== 'Task') {
    return [];
  }
  const resource = 'Resource' in value ? String(value.Resource) : 'nothing';

  return [
    ...(knownTasks.test(resource) ? [] : [`${name}: nothing on the laptop stands in for the task ${resource}.`]),
    // The interpreter ends a task after 60 s of its own accord; the cloud would wait for a year.
    ...('TimeoutSeconds' in value
      ? []
      : [`${name}: a task needs TimeoutSeconds, as the laptop has a limit of its own.`]),
  ];
};

const intrinsics = (name: string, key: string, inner: unknown): readonly string[] => {
  const called = key.endsWith('.$') && typeof inner === 'string' ? (inner.match(/States\.\w+(?=\()/g) ?? []) : [];

  return called
    .filter((intrinsic) => !knownIntrinsics.has(intrinsic))
    .map((intrinsic) => `${name}: the laptop does not know ${intrinsic}.`);
};
