import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';

/** A function as the template describes it. */
export type FunctionSettings = Readonly<{
  name: string;
  arn: string;
  /** The bundle's file. */
  bundle: string;
  /** The export to call. */
  exportName: string;
  environment: Readonly<Record<string, string>>;
  timeoutSeconds: number;
  memoryMb: number;
  /** Whether nobody waits for its answer, so that on a busy machine it may come after those for which somebody does. */
  isInBackground: boolean;
}>;

/** How a function failed: `name` is the error name a workflow retries and catches by. */
export class FunctionFault extends Error {
  constructor(
    override readonly name: string,
    message: string,
    override readonly stack = '',
  ) {
    super(message);
  }
}

/** One worker thread that answers one event at a time. */
export type Sandbox = Readonly<{
  invoke: (event: unknown) => Promise<unknown>;
  /** Whether it can take another event. */
  isAlive: () => boolean;
  stop: () => Promise<void>;
}>;

type Reply = Readonly<{
  result?: unknown;
  error?: Readonly<{ errorType: string; errorMessage: string; stack?: string }>;
}>;

/** Opens a sandbox; the bundle is loaded at once, and its faults are told by the first event. */
export const openSandbox = (settings: FunctionSettings, onLog: (text: string) => void): Sandbox => {
  const { name } = settings;
  const worker = startWorker(settings, onLog);
  let alive = true;
  let settle: ((outcome: FunctionFault | Reply) => void) | null = null;
  const end = (fault: FunctionFault): void => {
    alive = false;
    settle?.(fault);
  };
  worker.on('message', (reply: Reply) => settle?.(reply));
  worker.on('error', (fault: NodeJS.ErrnoException) => end(crashOf(settings, fault)));
  worker.on('exit', () => end(new FunctionFault('Runtime.ExitError', `${name} exited before it answered.`)));

  return {
    isAlive: () => alive,
    stop: async () => {
      alive = false;
      await worker.terminate();
    },
    invoke: async (event) => {
      const answered = new Promise<FunctionFault | Reply>((resolve) => {
        settle = resolve;
      });
      const limit = settings.timeoutSeconds * 1000;
      const timer = setTimeout(() => {
        end(new FunctionFault('Sandbox.Timedout', `${name} timed out after ${settings.timeoutSeconds} seconds.`));
        void worker.terminate();
      }, limit);
      worker.postMessage({ event, requestId: randomUUID(), deadline: Date.now() + limit });
      const outcome = await answered;
      clearTimeout(timer);
      settle = null;
      if (outcome instanceof FunctionFault) throw outcome;
      if (outcome.error !== undefined) {
        throw new FunctionFault(outcome.error.errorType, outcome.error.errorMessage, outcome.error.stack);
      }
      return outcome.result ?? null;
    },
  };
};

const startWorker = (settings: FunctionSettings, onLog: (text: string) => void): Worker => {
  const { name, arn, bundle, exportName, environment, memoryMb, isInBackground } = settings;
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: { bundle, exportName, functionName: name, functionArn: arn, memory: memoryMb, isInBackground },
    env: { ...environment },
    execArgv: ['--enable-source-maps'],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  worker.stdout.on('data', (chunk: Buffer) => onLog(chunk.toString()));
  worker.stderr.on('data', (chunk: Buffer) => onLog(chunk.toString()));
  return worker;
};

const crashOf = ({ name, memoryMb }: FunctionSettings, fault: NodeJS.ErrnoException): FunctionFault =>
  fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new FunctionFault('Runtime.OutOfMemory', `${name} needed more than its ${memoryMb} MB.`)
    : new FunctionFault('Runtime.ExitError', `${name} crashed: ${fault.message}`, fault.stack);
