import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Callers } from '../gateway/callers';
import { StartFault } from '../support/start-fault';
import type { Terminal } from '../support/terminal';
import type { Template } from '../template/template';
import { functionEnvironment, type LaptopEnvironment } from './environment';
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

/** The app's functions, each in sandboxes of its own. */
export type Functions = Readonly<{
  /** Invokes a function by its name or ARN. @throws FunctionFault under the name a workflow would see. */
  invoke: (nameOrArn: string, event: unknown) => Promise<unknown>;
  names: readonly string[];
  stop: () => Promise<void>;
}>;

/** Makes the functions of the template callable; a sandbox opens with the first event. */
export const openFunctions = (
  template: Template,
  callers: Callers,
  environment: LaptopEnvironment,
  stateFolder: string,
  terminal: Terminal,
): Functions => {
  const pools = new Map<string, SandboxPool>();
  mkdirSync(stateFolder, { recursive: true });
  const logFile = join(stateFolder, 'functions.log');

  for (const { logicalId, name, arn, properties } of template.all('AWS::Lambda::Function', functionSchema)) {
    // CDK brings helpers of its own, in Python or with inline code, that only act while AWS deploys.
    if (!properties.Runtime?.startsWith('nodejs') || properties.Code.S3Key === undefined) continue;
    const [file, exportName = 'handler'] = properties.Handler.split('.');
    const bundle = join(template.assetFolder(properties.Code.S3Key), `${file}.mjs`);
    if (!existsSync(bundle)) {
      if (logicalId.startsWith('Custom')) continue;
      throw new StartFault(`The bundle of ${name} is missing (${bundle}): delete cdk.out and dist, then start again.`);
    }
    // The key id of its signatures tells the gateway which function calls.
    const keyId = logicalId;
    callers.admit(keyId, name, properties.Role);
    const pool = openSandboxPool(
      {
        name,
        arn,
        bundle,
        exportName,
        environment: functionEnvironment(
          name,
          keyId,
          properties.Environment.Variables,
          properties.MemorySize,
          environment,
        ),
        timeoutSeconds: properties.Timeout,
        memoryMb: properties.MemorySize,
      },
      (text) => appendFileSync(logFile, text),
    );
    pools.set(name, pool);
    pools.set(arn, pool);
  }

  let stopping = false;

  return {
    names: [...pools.keys()].filter((key) => !key.startsWith('arn:')),
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
