import { describe, expect, it } from '@jest/globals';
import { beyondTheLaptop } from '../../../infra/build/laptop-limits';

const lambda = 'arn:aws:lambda:eu-central-1:000000000000:function:WritePlan';
const aTask = (changes: object = {}) => ({ Type: 'Task', Resource: lambda, TimeoutSeconds: 20, End: true, ...changes });
const aMachine = (state: object, changes: object = {}) => ({ StartAt: 'Write', States: { Write: state }, ...changes });

describe('what the laptop cannot run', () => {
  it('is nothing in a machine of tasks with time-outs', () => {
    expect(beyondTheLaptop(aMachine(aTask()))).toEqual([]);
  });

  it.each([
    ['JSONata', aMachine(aTask(), { QueryLanguage: 'JSONata' }), 'The machine: QueryLanguage needs JSONata'],
    ['JSONata in one state', aMachine(aTask({ QueryLanguage: 'JSONata' })), 'Write: QueryLanguage needs JSONata'],
    ['JSONata’s arguments', aMachine(aTask({ Arguments: {} })), 'Write: Arguments needs JSONata'],
    ['variables', aMachine(aTask({ Assign: { attempt: 1 } })), 'Write: Assign needs variables'],
    ['heartbeats', aMachine(aTask({ HeartbeatSeconds: 5 })), 'Write: HeartbeatSeconds needs heartbeats'],
    [
      'an intrinsic it does not know',
      aMachine(aTask({ Parameters: { 'day.$': "States.Format('{}', States.Today($.zone))" } })),
      'Write: the laptop does not know States.Today',
    ],
    [
      'a task nothing stands in for',
      aMachine(aTask({ Resource: 'arn:aws:states:::ecs:runTask.sync' })),
      'Write: nothing on the laptop stands in for the task arn:aws:states:::ecs:runTask.sync',
    ],
    ['a task without a time-out', aMachine({ Type: 'Task', Resource: lambda, End: true }), 'Write: a task needs'],
    [
      'a heartbeat inside of a map',
      aMachine({ Type: 'Map', ItemProcessor: aMachine(aTask({ HeartbeatSeconds: 5 })), End: true }),
      'Write: HeartbeatSeconds needs heartbeats',
    ],
  ])('names %s', (_what, machine, objection) => {
    expect(beyondTheLaptop(machine)).toEqual([expect.stringContaining(objection)]);
  });
});
