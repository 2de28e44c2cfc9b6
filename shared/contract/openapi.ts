import { z } from 'zod';
import { type Operation, operations } from './operations';
import { type ProblemKind, problem, problemKinds } from './problem';

type Json = { [key: string]: unknown };

const schemaOf = (schema: z.ZodType): Json => {
  // Transforms only put units on numbers, which no reader of the API sees: what goes in is also what comes out.
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' });
  return body;
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
      ...content('application/problem+json', { $ref: '#/components/schemas/Problem' }),
    },
  ]);
  const success = {
    description: operation.summary,
    ...(operation.reply !== null && content('application/json', schemaOf(operation.reply))),
  };
  return { [String(operation.success)]: success, ...Object.fromEntries(problems) };
};

const parametersOf = (operation: Operation): Json[] => {
  const inPath = Object.entries(operation.params.shape).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(schema),
  }));
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Chosen by the caller, and the same when the request is sent again.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  };
  return [...inPath, ...(operation.idempotent ? [key] : [])];
};

const described = (name: string, operation: Operation): Json => ({
  operationId: name,
  summary: operation.summary,
  tags: [operation.capability],
  parameters: parametersOf(operation),
  ...(operation.body !== null && {
    requestBody: { required: true, ...content('application/json', schemaOf(operation.body)) },
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
      schemas: { Problem: schemaOf(problem) },
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
