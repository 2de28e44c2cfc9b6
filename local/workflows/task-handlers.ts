import * as z from 'zod';
import type { Functions } from '../functions/functions';
import type { Caller, Callers } from '../gateway/callers';
import type { Demand } from '../iam/judge';
import type { Messaging } from '../messaging/messaging';
import { StartFault } from '../support/start-fault';

/** A state machine's definition, as far as its tasks go. */
export type Definition = Readonly<{ States: Readonly<Record<string, unknown>> }>;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type TaskHandler = (input: Json) => Promise<Json>;

/** What tasks may call; each call is judged by the workflow's own role. */
export type TaskTargets = Readonly<{ functions: Functions; messaging: Messaging; callers: Callers }>;

const taskSchema = z.object({ Type: z.literal('Task'), Resource: z.string() });
const nestedSchema = z.object({
  Branches: z.array(z.object({ States: z.record(z.string(), z.unknown()) })).default([]),
  Iterator: z.object({ States: z.record(z.string(), z.unknown()) }).optional(),
  ItemProcessor: z.object({ States: z.record(z.string(), z.unknown()) }).optional(),
});
const invokeSchema = z.object({ FunctionName: z.string(), Payload: z.json().default(null) });
const publishSchema = z.object({ TopicArn: z.string(), Message: z.json(), Subject: z.string().optional() });
const sendSchema = z.object({ QueueUrl: z.string(), MessageBody: z.json() });

/**
 * A handler for each task of a definition.
 *
 * @throws StartFault naming an integration that the laptop does not have.
 */
export const taskHandlers = (
  definition: Definition,
  caller: Caller,
  targets: TaskTargets,
): Record<string, TaskHandler> =>
  Object.fromEntries(
    tasksOf(definition).map(([name, resource]) => [name, taskHandler(name, resource, caller, targets)]),
  );

/** The functions that a definition names directly. */
export const functionsOf = (definition: Definition): readonly string[] =>
  tasksOf(definition).flatMap(([, resource]) => (resource.startsWith('arn:aws:lambda:') ? [resource] : []));

const tasksOf = ({ States }: Definition): readonly (readonly [string, string])[] =>
  Object.entries(States).flatMap(([name, state]) => {
    const task = taskSchema.safeParse(state).data;
    if (task !== undefined) return [[name, task.Resource] as const];
    const { Branches = [], Iterator, ItemProcessor } = nestedSchema.safeParse(state).data ?? {};
    return [...Branches, Iterator, ItemProcessor].flatMap((inner) => (inner === undefined ? [] : tasksOf(inner)));
  });

const taskHandler = (name: string, resource: string, caller: Caller, targets: TaskTargets): TaskHandler => {
  if (resource.startsWith('arn:aws:lambda:')) return (input) => invoked(resource, input, caller, targets);

  const handler = integrations(caller, targets)[resource.replace(/^arn:aws:states:::/, '')];
  if (handler === undefined) {
    throw new StartFault(
      `The laptop cannot run ${resource} (task ${name}): teach local/workflows/task-handlers.ts how.`,
    );
  }
  return handler;
};

/** The services that a task may call by the names Step Functions has for them. */
const integrations = (caller: Caller, targets: TaskTargets): Readonly<Record<string, TaskHandler>> => ({
  'lambda:invoke': async (input) => {
    const { FunctionName, Payload } = invokeSchema.parse(input);
    return { StatusCode: 200, Payload: await invoked(FunctionName, Payload, caller, targets) };
  },
  'sns:publish': async (input) => {
    const { TopicArn, Message, Subject } = publishSchema.parse(input);
    judge('sns:Publish', TopicArn, caller, targets);
    await targets.messaging.publish(TopicArn, asText(Message), Subject);
    return {};
  },
  'sqs:sendMessage': async (input) => {
    const { QueueUrl, MessageBody } = sendSchema.parse(input);
    await targets.messaging.callSqs('SendMessage', { QueueUrl, MessageBody: asText(MessageBody) });
    return {};
  },
});

const invoked = async (target: string, payload: Json, caller: Caller, targets: TaskTargets): Promise<Json> => {
  judge('lambda:InvokeFunction', target, caller, targets);
  return z.json().parse(await targets.functions.invoke(target, payload));
};

/** @throws Error named as the cloud names it, for what the workflow's role does not allow. */
const judge = (action: string, target: string, caller: Caller, { callers }: TaskTargets): void => {
  const demand: Demand = { action, resource: target, context: {} };
  if (callers.refused(caller, [[demand]]) === null) return;
  throw Object.assign(new Error(`${caller.name} is not authorized to perform ${action} on ${target}.`), {
    name: 'AccessDeniedException',
  });
};

/** Step Functions sends an object as its JSON text. */
const asText = (message: Json): string => (typeof message === 'string' ? message : JSON.stringify(message));
