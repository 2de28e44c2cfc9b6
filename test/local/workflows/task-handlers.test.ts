import { describe, expect, it } from '@jest/globals';
import { openCallers } from '../../../local/gateway/callers';
import { policyDocumentSchema } from '../../../local/iam/statement';
import { functionsOf, type TaskTargets, taskHandlers } from '../../../local/workflows/task-handlers';

const step = 'arn:aws:lambda:eu-central-1:000000000000:function:Step';
const topic = 'arn:aws:sns:eu-central-1:000000000000:Topic';
const definition = {
  States: {
    Work: { Type: 'Task', Resource: step },
    Each: { Type: 'Map', ItemProcessor: { States: { Part: { Type: 'Task', Resource: step } } } },
    Tell: { Type: 'Task', Resource: 'arn:aws:states:::sns:publish' },
    Ready: { Type: 'Succeed' },
  },
};

const published: string[] = [];
const targets: TaskTargets = {
  callers: openCallers(() => [], { say: () => undefined, warn: () => undefined }),
  functions: {
    invoke: async (_, event) => ({ done: event }),
    warm: () => undefined,
    names: [],
    stop: async () => undefined,
  },
  messaging: {
    service: async () => ({ status: 200, headers: {}, body: '' }),
    callSqs: async () => ({}),
    publish: async (_, message) => {
      published.push(message);
    },
    queueUrl: () => '',
    queues: 0,
    topics: 1,
    stop: async () => undefined,
  },
};
const callerWith = (...Statement: readonly unknown[]) => ({
  name: 'Machine',
  policy: policyDocumentSchema.parse({ Statement }).Statement,
});
const everything = callerWith({ Effect: 'Allow', Action: '*', Resource: '*' });

describe('the tasks of a workflow', () => {
  it('are found inside maps, too', async () => {
    const handlers = taskHandlers(definition, everything, targets);

    expect(Object.keys(handlers)).toEqual(['Work', 'Part', 'Tell']);
    expect(await handlers['Part']?.({ week: 1 })).toEqual({ done: { week: 1 } });
    expect(functionsOf(definition)).toEqual([step, step]);
  });

  it('send an object as its text', async () => {
    await taskHandlers(definition, everything, targets)['Tell']?.({ TopicArn: topic, Message: { kind: 'plan-ready' } });

    expect(published).toEqual(['{"kind":"plan-ready"}']);
  });

  it('may do only what the role of their workflow grants', async () => {
    const caller = callerWith({ Effect: 'Allow', Action: 'sns:Publish', Resource: topic });
    const handlers = taskHandlers(definition, caller, targets);

    await expect(handlers['Work']?.({})).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `Machine is not authorized to perform lambda:InvokeFunction on ${step}.`,
    });
    await handlers['Tell']?.({ TopicArn: topic, Message: 'hello' });
    expect(published).toContain('hello');
  });

  it('stop the start, by name, when the laptop has nothing like them', () => {
    const foreign = { States: { Cook: { Type: 'Task', Resource: 'arn:aws:states:::ecs:runTask.sync' } } };

    expect(() => taskHandlers(foreign, everything, targets)).toThrow(/ecs:runTask\.sync \(task Cook\)/);
  });
});
