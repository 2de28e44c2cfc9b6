import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';
import { type Addresses, addressRewriting, rewriteAddresses } from './addresses';
import { type PhysicalNames, physicalNames } from './physical-names';
import { resolveIntrinsics } from './resolve-intrinsics';
import { assertStandIn } from './resource-types';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.object({ templateFile: z.string() }).partial().optional() }),
  ),
});
const resourceSchema = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const templateSchema = z.object({
  Resources: z.record(z.string(), resourceSchema),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
});

/** A synthesized template as it lies on disk. */
export type RawTemplate = z.output<typeof templateSchema>;

/** One resource, its intrinsics resolved and its properties parsed. */
export type Resource<T> = Readonly<{
  logicalId: string;
  /** Its own name: the explicit one, or the logical id. */
  name: string;
  /** What a `Ref` to it gives. */
  ref: string;
  /** Where it has none, what a `Ref` to it gives. */
  arn: string;
  properties: T;
}>;

/** The synthesized template, ready to be asked what the laptop should run. */
export type Template = Readonly<{
  /** All resources of these types, parsed. Only what is asked for is resolved. */
  all: <S extends z.ZodType>(types: string | readonly string[], schema: S) => readonly Resource<z.output<S>>[];
  /** The folder of an asset, by the key CDK would upload it under (`<hash>.zip`). */
  assetFolder: (key: string) => string;
}>;

/**
 * Reads the template of a synthesized app.
 *
 * @throws StartFault if it is missing, or holds a resource that nothing stands in for.
 */
export const readTemplate = (folder: string): RawTemplate => {
  const manifest = manifestSchema.parse(readJsonFile(join(folder, 'manifest.json')));
  const stacks = Object.values(manifest.artifacts).filter(({ type }) => type === 'aws:cloudformation:stack');
  const file = stacks[0]?.properties?.templateFile;
  if (stacks.length !== 1 || file === undefined) {
    throw new StartFault(`The app in ${folder} has ${stacks.length} stacks; the laptop runs exactly one.`);
  }
  const template = templateSchema.parse(readJsonFile(join(folder, file)));
  for (const [logicalId, { Type }] of Object.entries(template.Resources)) assertStandIn(logicalId, Type);

  return template;
};

/** A template whose references point to the laptop's addresses. */
export const openTemplate = (raw: RawTemplate, folder: string, addresses: Addresses): Template => {
  const names: PhysicalNames = physicalNames(raw, addresses.gateway, (value) => resolveIntrinsics(value, names));
  const rewriting = addressRewriting(raw.Resources, names, addresses);
  const resolved = (value: unknown): unknown => rewriteAddresses(resolveIntrinsics(value, names), rewriting);

  const all: Template['all'] = (types, schema) =>
    Object.entries(raw.Resources)
      .filter(([, { Type }]) => [types].flat().includes(Type))
      .map(([logicalId, { Type, Properties }]) => ({
        logicalId,
        name: names.own(logicalId),
        ref: String(names.ref(logicalId)),
        arn: String(
          arnAttribute[Type] === undefined ? names.ref(logicalId) : names.attribute(logicalId, arnAttribute[Type]),
        ),
        properties: parsed(schema, resolved(Properties), logicalId),
      }));

  return { all, assetFolder: (key) => join(folder, `asset.${key.replace(/\.zip$/, '')}`) };
};

/** The attribute that holds a resource's ARN, for the types that have one. */
const arnAttribute: Readonly<Record<string, string>> = {
  'AWS::CloudFront::Function': 'FunctionARN',
  'AWS::Cognito::UserPool': 'Arn',
  'AWS::DynamoDB::GlobalTable': 'Arn',
  'AWS::DynamoDB::Table': 'Arn',
  'AWS::Events::Rule': 'Arn',
  'AWS::IAM::Role': 'Arn',
  'AWS::Lambda::Function': 'Arn',
  'AWS::S3::Bucket': 'Arn',
  'AWS::SQS::Queue': 'Arn',
  'AWS::StepFunctions::StateMachine': 'Arn',
};

const parsed = <S extends z.ZodType>(schema: S, properties: unknown, logicalId: string): z.output<S> => {
  const result = schema.safeParse(properties);
  if (result.success) return result.data;
  throw new StartFault(`The template's ${logicalId} is not as the laptop expects: ${z.prettifyError(result.error)}`);
};

const readJsonFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new StartFault(`The synthesized app could not be read (${path}): delete cdk.out and start again.`, { cause });
  }
};
