import { resourcesOf, type Template } from './template';

/**
 * The definitions of all state machines as they stand in the template, by logical id, with names in the place of
 * what only a deployment knows: `arn:aws:lambda:region:000000000000:function:<logical id>`, `<logical id>` for a topic.
 *
 * @throws when a definition is no JSON or holds something that has no name.
 */
export const stateMachineDefinitions = (template: Template): ReadonlyMap<string, unknown> =>
  new Map(
    [...resourcesOf(template, 'AWS::StepFunctions::StateMachine')].map(([id, properties]) => [
      id,
      JSON.parse(named(properties['DefinitionString'])),
    ]),
  );

const named = (value: unknown): string => {
  if (typeof value === 'string') {
    return value;
  }
  const [[intrinsic, argument] = []] = Object.entries(value ?? {});

  if (intrinsic === 'Fn::Join' && Array.isArray(argument) && Array.isArray(argument[1])) {
    return argument[1].map(named).join(String(argument[0]));
  }
  if (intrinsic === 'Fn::GetAtt' && Array.isArray(argument) && argument[1] === 'Arn') {
    return `arn:aws:lambda:eu-central-1:000000000000:function:${argument[0]}`;
  }
  if (intrinsic === 'Ref') {
    return argument === 'AWS::Partition' ? 'aws' : String(argument);
  }
  throw new Error(`A state machine's definition holds ${JSON.stringify(value)}, which has no name.`);
};
