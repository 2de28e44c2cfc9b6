import aslValidator from 'asl-validator';
import { beyondTheLaptop } from './laptop-limits';
import { stateMachineDefinitions } from './state-machine-definitions';
import type { Template } from './template';

/** What is wrong with the template's state machines, by the language's own rules and by what the laptop can run. */
export const checkStateMachines = (template: Template): readonly string[] =>
  [...stateMachineDefinitions(template)].flatMap(([id, definition]) =>
    [...faults(definition), ...beyondTheLaptop(definition)].map((fault) => `${id}: ${fault}`),
  );

const faults = (definition: unknown): readonly string[] => {
  // The validator writes defaults into what it is shown.
  const { isValid, errorsText } = aslValidator(structuredClone(definition));

  return isValid ? [] : [errorsText('; ')];
};
