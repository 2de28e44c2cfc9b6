/** What an operator decides; everything else follows from the code. */
export type Settings = Readonly<{
  /** Whether anyone may try the coach as an example athlete. */
  examples: 'on' | 'off';
  /** Who writes the weeks. */
  coach: 'house' | 'claude';
  /** How Claude is asked, where it is. */
  claude: ClaudeSettings;
  strava: StravaSettings;
  push: PushSettings;
  /** Where the API of intervals.icu stands. */
  intervalsApi: string;
  /** The address that mail comes from. */
  mailFrom: string;
  /** The identity verified in SES that covers `mailFrom`: its domain, or the address itself. */
  mailIdentity: string;
  /** Who is told of alarms; without it they are only seen in the console. */
  operatorEmail: string | null;
}>;

export type ClaudeSettings = Readonly<{
  /** Anthropic's own API, with a key; or Amazon Bedrock, with the functions' roles. */
  provider: 'anthropic' | 'bedrock';
  /** Where the Messages API stands, if not where the provider has it. */
  baseUrl: string | null;
  /** Changes to the models, the token caps, the patience and the limits, by the variables that functions read. */
  tasks: Readonly<Record<string, string>>;
}>;

export type StravaSettings = Readonly<{
  /** The app registered at Strava; without one nobody can connect. */
  clientId: string | null;
  /** Where Strava's API stands. */
  api: string;
  /** Where Strava asks athletes for permission, and issues tokens. */
  oauth: string;
  /**
   * Whether what comes from Strava may be used for coaching, and so be shown to a model. Strava's API terms forbid it;
   * switch it on only with Strava's written agreement. Off, it is shown to its athlete, matched with the plan by code,
   * and nothing else.
   */
  forCoaching: 'on' | 'off';
}>;

export type PushSettings = Readonly<{
  /** The key by which push services know this installation (RFC 8292); without one notices come by e-mail only. */
  publicKey: string | null;
  /** Origins of push services beside those that browsers use, such as one of the operator's own. */
  otherServices: readonly string[];
}>;

/** Stands in until an operator names an address; nothing can be sent from it. */
export const unsetMailFrom = 'coach@pacewright.example';

/**
 * Reads the settings from environment variables: EXAMPLES, COACH, MAIL_FROM, MAIL_IDENTITY, OPERATOR_EMAIL, for Claude
 * CLAUDE_PROVIDER, ANTHROPIC_BASE_URL and what `taskVariables` names, and for Strava STRAVA_CLIENT_ID, STRAVA_API,
 * STRAVA_OAUTH and STRAVA_FOR_COACHING; INTERVALS_API; for notifications on devices VAPID_PUBLIC_KEY and PUSH_SERVICES.
 *
 * @throws with the variable's name when a value is none of those allowed.
 */
export const settingsFrom = (environment: NodeJS.ProcessEnv): Settings => {
  const mailFrom = address('MAIL_FROM', environment['MAIL_FROM'] || unsetMailFrom);
  const operator = environment['OPERATOR_EMAIL'];

  return {
    examples: oneOf('EXAMPLES', environment['EXAMPLES'] || 'off', ['on', 'off']),
    coach: oneOf('COACH', environment['COACH'] || 'house', ['house', 'claude']),
    claude: {
      provider: oneOf('CLAUDE_PROVIDER', environment['CLAUDE_PROVIDER'] || 'anthropic', ['anthropic', 'bedrock']),
      baseUrl: webAddress('ANTHROPIC_BASE_URL', environment['ANTHROPIC_BASE_URL']),
      tasks: tasksFrom(environment),
    },
    strava: {
      clientId: wholeNumber('STRAVA_CLIENT_ID', environment['STRAVA_CLIENT_ID']),
      api: webAddress('STRAVA_API', environment['STRAVA_API']) ?? 'https://www.strava.com/api/v3',
      oauth: webAddress('STRAVA_OAUTH', environment['STRAVA_OAUTH']) ?? 'https://www.strava.com/oauth',
      forCoaching: oneOf('STRAVA_FOR_COACHING', environment['STRAVA_FOR_COACHING'] || 'off', ['on', 'off']),
    },
    push: {
      publicKey: vapidKey('VAPID_PUBLIC_KEY', environment['VAPID_PUBLIC_KEY']),
      otherServices: origins('PUSH_SERVICES', environment['PUSH_SERVICES']),
    },
    intervalsApi: webAddress('INTERVALS_API', environment['INTERVALS_API']) ?? 'https://intervals.icu/api/v1',
    mailFrom,
    mailIdentity: environment['MAIL_IDENTITY'] || mailFrom.slice(mailFrom.indexOf('@') + 1),
    operatorEmail: operator ? address('OPERATOR_EMAIL', operator) : null,
  };
};

/** The variables that change how a task is put to Claude, and how much of it a day allows. */
export const taskVariables: readonly string[] = [
  ...['PLAN', 'ADAPTATION', 'REPLACEMENT', 'STRENGTH', 'WEEK_REVIEW'].flatMap((task) => [
    `CLAUDE_MODEL_${task}`,
    `CLAUDE_MAX_TOKENS_${task}`,
    `CLAUDE_SETTLING_MS_${task}`,
    `CLAUDE_SECOND_QUESTION_MS_${task}`,
  ]),
  'CLAUDE_FIRST_TEXT_MS',
  'CLAUDE_SILENCE_MS',
  'CLAUDE_CALLS_PER_ATHLETE',
  'CLAUDE_DAILY_CENTS',
];

const tasksFrom = (environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(
    taskVariables.flatMap((name) => {
      const value = environment[name];
      if (!value) return [];
      if (!name.startsWith('CLAUDE_MODEL_')) wholeNumber(name, value);
      return [[name, value] as const];
    }),
  );

const webAddress = (name: string, value: string | undefined): string | null => {
  if (!value) return null;
  if (!/^https?:\/\/[^\s/]+/.test(value)) throw new Error(`${name} is "${value}"; it must be a web address.`);
  return value.replace(/\/+$/, '');
};

/** A point of the curve P-256 as browsers take it: 65 bytes in base64url, of which the first is 4. */
const vapidKey = (name: string, value: string | undefined): string | null => {
  if (!value) return null;
  if (!/^B[A-Za-z0-9_-]{86}$/.test(value)) {
    throw new Error(`${name} is "${value}"; it must be the public key that \`npm run push:keys\` prints.`);
  }
  return value;
};

const origins = (name: string, value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => {
      const address = webAddress(name, each) ?? '';
      if (new URL(address).origin !== address) {
        throw new Error(
          `${name} has "${each}"; it must be origins such as https://push.example.org, with blanks between.`,
        );
      }
      return address;
    });

const wholeNumber = (name: string, value: string | undefined): string | null => {
  if (!value) return null;
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`${name} is "${value}"; it must be a positive whole number.`);
  return value;
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
