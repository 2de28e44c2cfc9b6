import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The kinds of schema that zod knows how to describe. */
const described = (
  'any array bigint boolean catch custom date default enum file function intersection lazy literal map nan never ' +
  'nonoptional null nullable number object optional pipe prefault promise readonly record set string success symbol ' +
  'templateLiteral transform tuple undefined union unknown void'
).split(' ');

/** What packages bring along for places that a Lambda is not, and what it has instead. */
const replaced: readonly Readonly<{ file: RegExp; by: string }>[] = [
  {
    // The chain of files, profiles, containers and sign-ins: Lambda puts a function's credentials into its environment.
    file: /@aws-sdk\/credential-provider-node\/dist-es\/index\.js$/,
    by: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
  },
  {
    // The same for Claude: our client brings its own way to authorise itself, and looks for no other.
    file: /@anthropic-ai\/sdk\/lib\/credentials\/credential-chain\.mjs$/,
    by: `const none = () => { throw new Error('Credentials are never looked for.'); };
export { none as defaultCredentials, none as resolveCredentialsFromConfig };`,
  },
  {
    // Errors of resources that are never called; without its own class an error is one of its status.
    file: /@anthropic-ai\/sdk\/core\/error-classes\.mjs$/,
    by: 'export const ERROR_CODE_CLASSES = new Map();',
  },
  {
    // Tracing, which our client of Claude has switched off: without a span nothing of this is called.
    file: /@opentelemetry\/api\/dist\/index\.m?js$/,
    by: `export const context = {}, propagation = {}, trace = {};
export const SpanKind = { CLIENT: 2 }, SpanStatusCode = { UNSET: 0, OK: 1, ERROR: 2 };`,
  },
  {
    // Schemas of schemas: the API is described where it is built, never by a function.
    file: /zod\/v4\/core\/to-json-schema\.js$/,
    by: `const none = () => () => { throw new Error('No function describes its schemas.'); };
export { none as createToJSONSchemaMethod, none as createStandardJSONSchemaMethod };
export { none as extractDefs, none as finalize, none as handleUnrepresentable, none as initializeContext };
export { none as processSchema, none as process };`,
  },
  {
    // The same for each kind of schema: what is handed on here is only ever called by the above.
    file: /zod\/v4\/core\/json-schema-processors\.js$/,
    by: `const none = () => {}; export { ${described.map((kind) => `none as ${kind}Processor`).join(', ')} };
export { none as allProcessors, none as toJSONSchema };`,
  },
];

/** esbuild keeps a namespace whole that another module hands on; of one taken from its own module, what is used. */
const takesUtil = /zod\/v4\/classic\/schemas\.js$/;
const fromItsModule = (source: string): string =>
  source
    .replace('{ util } from "../core/index.js"', '* as util from "../core/util.js"')
    .replaceAll('core.util.', 'util.');

/**
 * Leaves out of the bundles what no function can reach. Nothing of it changes what a function does: what is replaced is
 * named above.
 */
export const leanBundles: Plugin = {
  name: 'lean-bundles',
  setup: ({ onLoad }) => {
    for (const { file, by } of replaced) {
      onLoad({ filter: file }, ({ path }) => ({
        contents: by,
        loader: 'js',
        resolveDir: path.replace(/\/[^/]+$/, ''),
      }));
    }
    onLoad({ filter: takesUtil }, async ({ path }) => ({
      contents: fromItsModule(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Imported only by calls that stream events, which none of ours does. */
export const neverLoaded = ['@smithy/core/event-streams'];
