import { stateMachineDefinitions } from '../../infra/build/state-machine-definitions';
import type { Template } from '../../infra/build/template';

/** The definition of the state machine whose logical id begins so, as whoever asks for it reads it. */
export const machineNamed = (name: string, template: Template) => {
  const found = [...stateMachineDefinitions(template)].find(([id]) => id.startsWith(name));
  if (found === undefined) throw new Error(`There is no machine ${name}.`);
  return JSON.parse(JSON.stringify(found[1]));
};
