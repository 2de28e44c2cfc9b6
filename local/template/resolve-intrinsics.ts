/** What the intrinsics of a template refer to. */
export type Names = Readonly<{
  /** What `Ref` gives for a resource, a parameter or a pseudo parameter. */
  ref: (name: string) => unknown;
  /** What `Fn::GetAtt` gives. */
  attribute: (resource: string, attribute: string) => unknown;
}>;

/** An intrinsic that the laptop does not know how to resolve. */
export class UnknownIntrinsic extends Error {
  override readonly name = 'UnknownIntrinsic';
}

/** Stands for `AWS::NoValue`: whoever holds it drops it. */
const noValue = Symbol('AWS::NoValue');

/**
 * Replaces the CloudFormation intrinsics inside a value: Ref, GetAtt, Join, Sub, Select and Split.
 *
 * @throws UnknownIntrinsic naming any other `Fn::…`.
 * @example
 * resolveIntrinsics({ 'Fn::Join': ['', ['https://', { Ref: 'Domain' }]] }, names) // 'https://example.org'
 */
export const resolveIntrinsics = (value: unknown, names: Names): unknown => {
  if (Array.isArray(value)) {
    return value.map((item) => resolveIntrinsics(item, names)).filter((item) => item !== noValue);
  }
  if (!isRecord(value)) return value;

  const [key, ...others] = Object.keys(value);
  if (key !== undefined && others.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) {
    return intrinsic(key, value[key], names);
  }
  if (key === 'Condition' && others.length === 0)
    throw new UnknownIntrinsic('The template uses Condition, unknown here.');

  return Object.fromEntries(
    Object.entries(value)
      .map(([name, item]): [string, unknown] => [name, resolveIntrinsics(item, names)])
      .filter(([, item]) => item !== noValue),
  );
};

const intrinsic = (key: string, argument: unknown, names: Names): unknown => {
  const resolved = (item: unknown): unknown => resolveIntrinsics(item, names);

  switch (key) {
    case 'Ref':
      return argument === 'AWS::NoValue' ? noValue : names.ref(text(argument));
    case 'Fn::GetAtt': {
      const [resource, ...path] = Array.isArray(argument) ? argument.map(text) : text(argument).split('.');
      return names.attribute(resource ?? '', path.join('.'));
    }
    case 'Fn::Join': {
      const [glue, parts] = list(argument);
      return list(resolved(parts)).map(text).join(text(glue));
    }
    case 'Fn::Split': {
      const [glue, whole] = list(argument);
      return text(resolved(whole)).split(text(glue));
    }
    case 'Fn::Select': {
      const [index, choices] = list(argument);
      return list(resolved(choices))[Number(resolved(index))];
    }
    case 'Fn::Sub':
      return substitute(argument, names);
    default:
      throw new UnknownIntrinsic(`The template uses ${key}, which the laptop cannot resolve.`);
  }
};

const substitute = (argument: unknown, names: Names): string => {
  const [pattern, given] = Array.isArray(argument) ? argument : [argument, {}];
  const own = isRecord(given) ? given : {};

  return text(pattern).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`;
    if (name in own) return text(resolveIntrinsics(own[name], names));
    const [resource = '', ...path] = name.split('.');
    return text(path.length === 0 ? names.ref(resource) : names.attribute(resource, path.join('.')));
  });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value))
    throw new UnknownIntrinsic(`The template has ${JSON.stringify(value)} where a list belongs.`);
  return value;
};

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new UnknownIntrinsic(`The template has ${JSON.stringify(value)} where a text belongs.`);
};
