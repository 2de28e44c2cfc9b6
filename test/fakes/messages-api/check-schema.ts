import { invalid } from './api-error';

type Schema = Readonly<Record<string, unknown>>;

const known = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'enum',
  'const',
  'anyOf',
  'allOf',
  'description',
  'title',
  'format',
  'default',
  '$ref',
  '$defs',
  '$schema',
]);
const mostUnions = 16;
const mostOptional = 24;
/** About where a schema's grammar grows too large to be compiled, in bytes of JSON. */
const mostBytes = 20_000;

/** @throws ApiError where structured output does not take a schema */
export const checkSchema = (schema: Schema): void => {
  const counted = { unions: 0, optional: 0 };
  check(schema, 'output_config.format.schema', counted);
  if (counted.unions > mostUnions) {
    throw invalid(
      `Schemas contains too many parameters with union types (${counted.unions}; the limit is ${mostUnions}).`,
    );
  }
  if (counted.optional > mostOptional) {
    throw invalid(`Schemas contains too many optional parameters (${counted.optional}; the limit is ${mostOptional}).`);
  }
  if (JSON.stringify(schema).length > mostBytes) {
    throw invalid('The compiled grammar is too large. Simplify your schema or reduce the number of strict tools.');
  }
};

const check = (schema: Schema, path: string, counted: { unions: number; optional: number }): void => {
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword))
      throw invalid(`${path}: For '${schema['type']}' type, property '${keyword}' is not supported`);
  }
  const { type, anyOf, items, minItems } = schema;
  if (Array.isArray(type) || Array.isArray(anyOf)) counted.unions += 1;
  if (typeof minItems === 'number' && minItems > 1) throw invalid(`${path}: minItems above 1 is not supported`);
  if (type === undefined && !['anyOf', 'allOf', 'enum', 'const', '$ref'].some((keyword) => keyword in schema)) {
    throw invalid(`${path}: Schema type is missing`);
  }
  if (type === 'object') checkObject(schema, path, counted);
  if (isSchema(items)) check(items, `${path}.items`, counted);
  for (const each of [...listOf(anyOf), ...listOf(schema['allOf'])]) check(each, path, counted);
  for (const [name, each] of entriesOf(schema['$defs'])) check(each, `${path}.$defs.${name}`, counted);
};

const checkObject = (schema: Schema, path: string, counted: { unions: number; optional: number }): void => {
  if (schema['additionalProperties'] !== false) {
    throw invalid(`${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`);
  }
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const [name, each] of entriesOf(schema['properties'])) {
    if (!required.includes(name)) counted.optional += 1;
    check(each, `${path}.${name}`, counted);
  }
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
const entriesOf = (value: unknown): readonly (readonly [string, Schema])[] =>
  isSchema(value) ? Object.entries(value).filter((entry): entry is [string, Schema] => isSchema(entry[1])) : [];
