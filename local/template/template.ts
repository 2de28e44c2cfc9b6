import { join } from 'node:path';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';
import { type Addresses, addressRewriting, rewriteAddresses } from './addresses';
import { type PhysicalNames, physicalNames } from './physical-names';
import type { RawTemplate } from './read-template';
import { resolveIntrinsics } from './resolve-intrinsics';

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
