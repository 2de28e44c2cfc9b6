import * as z from 'zod';
import { capitalised } from '../domain/units/capitalised';
import { athleteProfile, fitness, paceRange, paceZones, result } from './athlete';
import { goal, goalWish } from './goal/goal';
import { notice } from './notice';
import { type Operation, operations } from './operations';
import { certificate, planWeek, session } from './plan';
import { problem } from './problem';
import { type ProblemKind, problemKinds } from './problem-kinds';

type Json = { [key: string]: unknown };

const inline = (schema: z.ZodType): Json => {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  return body;
};

/** What is met in more than one place has a name there. */
const shared = {
  AthleteProfile: athleteProfile,
  Certificate: certificate,
  Fitness: fitness,
  Goal: goal,
  GoalWish: goalWish,
  Notice: notice,
  PaceRange: paceRange,
  PaceZones: paceZones,
  PlanWeek: planWeek,
  Problem: problem,
  Result: result,
  Session: session,
};

/** Every schema of the API with its name; bodies and replies are named after the first operation that has them. */
const names = new Map<z.ZodType, string>(Object.entries(shared).map(([name, schema]) => [schema, name]));
for (const [name, { body, reply }] of Object.entries(operations) as [string, Operation][]) {
  if (body !== null && !names.has(body)) names.set(body, `${capitalised(name)}Request`);
  if (reply !== null && !names.has(reply)) names.set(reply, `${capitalised(name)}Reply`);
}

const uri = (name: string): string => `#/components/schemas/${name}`;
const reference = (schema: z.ZodType): Json => ({ $ref: uri(names.get(schema) ?? '') });

/** Transforms only put units on numbers, which no reader of the API sees: what goes in is also what comes out. */
const components = (): Json => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri });
  const plain = Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const);
  return Object.fromEntries(plain.sort(([one], [other]) => one.localeCompare(other)));
};

const content = (type: string, schema: Json): Json => ({ content: { [type]: { schema } } });

/** Every operation may meet these; the table names only what is its own. */
const problemsOf = (operation: Operation): readonly ProblemKind[] => [
  ...(operation.access === 'athlete' ? (['unauthenticated'] as const) : []),
  ...(operation.body === null ? [] : (['too-large'] as const)),
  ...operation.problems,
  'internal-error',
  'unavailable',
];

const responsesOf = (operation: Operation): Json => {
  const problems = [...new Set(problemsOf(operation))].map((kind) => [
    String(problemKinds[kind].status),
    {
      description: problemKinds[kind].title,
      ...content('application/problem+json', reference(problem)),
    },
  ]);
  const success = {
    description: operation.summary,
    ...(operation.reply !== null && content('application/json', reference(operation.reply))),
  };
  return { [String(operation.success)]: success, ...Object.fromEntries(problems) };
};

const parametersOf = (operation: Operation): Json[] => {
  const inPath = Object.entries(operation.params.shape).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: inline(schema),
  }));
  const asked = z.toJSONSchema(operation.query ?? z.strictObject({}), { io: 'input' });
  const inQuery = Object.entries(asked.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: asked.required?.includes(name) ?? false,
    schema,
  }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Chosen by the caller, and the same when the request is sent again.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  };
  return [...inPath, ...inQuery, ...(operation.idempotent ? [key] : [])];
};

const described = (name: string, operation: Operation): Json => ({
  operationId: name,
  summary: operation.summary,
  tags: [operation.capability],
  parameters: parametersOf(operation),
  ...(operation.body !== null && {
    requestBody: { required: true, ...content('application/json', reference(operation.body)) },
  }),
  responses: responsesOf(operation),
  security: operation.access === 'athlete' ? [{ accessToken: [] }] : [],
});

/** The operations table as an OpenAPI 3.1 document. */
export const openApi = (version: string): Json => {
  const paths: Record<string, Json> = {};
  for (const [name, operation] of Object.entries(operations) as [string, Operation][])
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described(name, operation) };

  return {
    openapi: '3.1.0',
    info: {
      title: 'Pacewright',
      version,
      description:
        'Lengths are metres, times seconds, paces seconds per km, training days calendar days without a zone.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components(),
      securitySchemes: {
        accessToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the sign-in.',
        },
      },
    },
  };
};
