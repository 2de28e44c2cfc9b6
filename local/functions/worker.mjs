// One Lambda sandbox: a thread with the function's own environment that answers one event at a time.
// Plain JavaScript on purpose: it starts without a loader.
import { constants, setPriority } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, exportName, functionName, functionArn, memory, isInBackground } = workerData;

// Only on Linux is this about the one thread.
if (isInBackground && process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

const errorOf = (fault) => ({
  errorType: fault?.name ?? 'Error',
  errorMessage: fault?.message ?? String(fault),
  stack: fault?.stack,
});

const contextOf = ({ requestId, deadline }) => ({
  awsRequestId: requestId,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: functionArn,
  memoryLimitInMB: String(memory),
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: 'laptop',
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const loaded = import(pathToFileURL(bundle).href).then((module) => {
  if (typeof module[exportName] !== 'function') throw new Error(`${bundle} exports no ${exportName}.`);
  return module[exportName];
});
loaded.catch(() => undefined);

parentPort.on('message', async ({ event, ...invocation }) => {
  try {
    const handler = await loaded.catch((fault) => {
      throw Object.assign(new Error(`The bundle could not be loaded: ${fault?.message}`, { cause: fault }), {
        name: 'Runtime.ImportModuleError',
      });
    });
    const result = await handler(event, contextOf(invocation));
    // As in the cloud, what a function returns travels as JSON.
    parentPort.postMessage({ result: result === undefined ? null : JSON.parse(JSON.stringify(result)) });
  } catch (fault) {
    parentPort.postMessage({ error: errorOf(fault) });
  }
});
