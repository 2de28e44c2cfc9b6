import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartFault } from '../support/start-fault';
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

const readJsonFile = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new StartFault(`The synthesized app could not be read (${path}): delete cdk.out and start again.`, { cause });
  }
};
