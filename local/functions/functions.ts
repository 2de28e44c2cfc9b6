import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Callers } from '../gateway/callers';
import { StartFault } from '../support/start-fault';
import type { Terminal } from '../support/terminal';
import type { Resource, Template } from '../template/template';
import { functionEnvironment, type LaptopEnvironment } from './environment';
import type { FunctionSettings } from './sandbox';
import { openSandboxPool, type SandboxPool } from './sandbox-pool';

const functionSchema = z.object({
  Runtime: z.string().optional(),
  Handler: z.string().default(''),
  Code: z.object({ S3Key: z.string().optional() }),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).default({ Variables: {} }),
  Role: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
});

const mappingSchema = z.object({ FunctionName: z.string() });

/** The app's functions, each in sandboxes of its own. */
export type Functions = Readonly<{
  /** Invokes a function by its name or ARN. @throws FunctionFault under the name a workflow would see. */
  invoke: (nameOrArn: string, event: unknown) => Promise<unknown>;
  /** Tells that a function will soon be invoked. */
  warm: (nameOrArn: string) => void;
  names: readonly string[];
  stop: () => Promise<void>;
}>;

type Parts = Readonly<{
  template: Template;
  callers: Callers;
  environment: LaptopEnvironment;
  stateFolder: string;
  terminal: Terminal;
}>;

/** Makes the functions of the template callable; a sandbox opens with the first event. */
export const openFunctions = ({ template, callers, environment, stateFolder, terminal }: Parts): Functions => {
  const logFile = join(stateFolder, 'functions.log');
  const fedByQueues = new Set(
    template.all('AWS::Lambda::EventSourceMapping', mappingSchema).map(({ properties }) => properties.FunctionName),
  );
  const settings = template
    .all('AWS::Lambda::Function', functionSchema)
    .filter(({ properties }) => isOurs(properties))
    .map((resource): FunctionSettings => {
      const isInBackground = fedByQueues.has(resource.name) || fedByQueues.has(resource.arn);
      return { ...settingsOf(resource, template, callers, environment), isInBackground };
    });
  const pools = new Map<string, SandboxPool>(
    settings.flatMap((each) => {
      const pool = openSandboxPool(each, (text) => appendFileSync(logFile, text));
      return [[each.name, pool] as const, [each.arn, pool] as const];
    }),
  );
  let stopping = false;

  return {
    names: settings.map(({ name }) => name),
    warm: (nameOrArn) => pools.get(nameOrArn)?.warm(),
    invoke: async (nameOrArn, event) => {
      const pool = pools.get(nameOrArn);
      if (pool === undefined) throw new Error(`The template invokes ${nameOrArn}, which is no function of the app.`);
      try {
        return await pool.invoke(event);
      } catch (fault) {
        if (!stopping) terminal.warn(`${nameOrArn.split(':').at(-1)} failed: ${fault}`);
        throw fault;
      }
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...new Set(pools.values())].map((pool) => pool.stop()));
    },
  };
};

type FunctionProperties = z.output<typeof functionSchema>;

/** CDK brings helpers of its own, in Python or with inline code, that only act while AWS deploys. */
const isOurs = ({ Runtime, Code }: FunctionProperties): boolean =>
  Runtime?.startsWith('nodejs') === true && Code.S3Key !== undefined;

const settingsOf = (
  { logicalId, name, arn, properties }: Resource<FunctionProperties>,
  template: Template,
  callers: Callers,
  environment: LaptopEnvironment,
): Omit<FunctionSettings, 'isInBackground'> => {
  const { Handler, Code, Role, Environment, MemorySize: memoryMb, Timeout: timeoutSeconds } = properties;
  const [file, exportName = 'handler'] = Handler.split('.');
  const bundle = join(template.assetFolder(Code.S3Key ?? ''), `${file}.mjs`);
  if (!existsSync(bundle)) {
    throw new StartFault(`The bundle of ${name} is missing (${bundle}): delete dist, then start again.`);
  }
  // The key id of its signatures tells the gateway which function calls.
  callers.admit(logicalId, name, Role);

  return {
    name,
    arn,
    bundle,
    exportName,
    environment: functionEnvironment(name, logicalId, Environment.Variables, memoryMb, environment),
    timeoutSeconds,
    memoryMb,
  };
};
