/** What an operator decides; all else follows from the code. */
export type Settings = Readonly<{
  /** Whether anyone may try the coach as an example athlete. */
  examples: 'on' | 'off';
  /** Who writes the weeks. */
  coach: 'house' | 'claude';
  /** The address that mail comes from. */
  mailFrom: string;
  /** The identity verified in SES that covers `mailFrom`: its domain, or the address itself. */
  mailIdentity: string;
  /** Who is told of alarms; without it they are only seen in the console. */
  operatorEmail: string | null;
}>;

/** Stands in until an operator names an address; nothing can be sent from it. */
export const unsetMailFrom = 'coach@pacewright.example';

/**
 * Reads the settings from environment variables: EXAMPLES, COACH, MAIL_FROM, MAIL_IDENTITY, OPERATOR_EMAIL.
 *
 * @throws with the variable's name when a value is none of those allowed.
 */
export const settingsFrom = (environment: NodeJS.ProcessEnv): Settings => {
  const mailFrom = address('MAIL_FROM', environment['MAIL_FROM'] || unsetMailFrom);
  const operator = environment['OPERATOR_EMAIL'];

  return {
    examples: oneOf('EXAMPLES', environment['EXAMPLES'] || 'off', ['on', 'off']),
    coach: oneOf('COACH', environment['COACH'] || 'house', ['house', 'claude']),
    mailFrom,
    mailIdentity: environment['MAIL_IDENTITY'] || mailFrom.slice(mailFrom.indexOf('@') + 1),
    operatorEmail: operator ? address('OPERATOR_EMAIL', operator) : null,
  };
};

const oneOf = <Choice extends string>(name: string, value: string, choices: readonly Choice[]): Choice => {
  const choice = choices.find((each) => each === value);

  if (choice === undefined) {
    throw new Error(`${name} is "${value}"; it can be ${choices.join(' or ')}.`);
  }
  return choice;
};

const address = (name: string, value: string): string => {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(value)) {
    throw new Error(`${name} is "${value}"; it must be a plain e-mail address.`);
  }
  return value;
};
