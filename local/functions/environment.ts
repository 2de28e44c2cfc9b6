import { devNull } from 'node:os';
import { region } from '../template/account';

/** What the laptop adds to every function's own environment. */
export type LaptopEnvironment = Readonly<{
  gateway: string;
  /** Where S3 stands, on an address of its own. */
  buckets: string;
  inboxUrl: string;
  /** The instant the functions' clock stands at, or null for the real one. */
  fixedNow: string | null;
  /** How this laptop reaches Claude, for the functions that ask it. */
  claude: Readonly<Record<string, string>>;
  /** How it reaches Strava, for the functions that speak to it. */
  strava: Readonly<Record<string, string>>;
  /** How push services know it, for the functions that deal with devices. */
  push: Readonly<Record<string, string>>;
  /** How it reaches intervals.icu, for the functions that read from there. */
  intervals: Readonly<Record<string, string>>;
}>;

/** What every function signs with; the key id says which function it is. */
export const functionSecret = 'laptop';

/** Services with a stand-in, as the SDK names them in `AWS_ENDPOINT_URL_…`. */
const services = ['DYNAMODB', 'SQS', 'SNS', 'SFN', 'SESV2', 'COGNITO_IDENTITY_PROVIDER', 'SECRETS_MANAGER'];

/** The environment of one function: its own, and the way to the stand-ins instead of to AWS. */
export const functionEnvironment = (
  name: string,
  keyId: string,
  own: Readonly<Record<string, string>>,
  memoryMb: number,
  { gateway, buckets, inboxUrl, fixedNow, claude, strava, push, intervals }: LaptopEnvironment,
): Record<string, string> => ({
  // Only what a sandbox needs of this machine: nothing of the developer's own AWS set-up may leak in.
  ...(process.env['PATH'] !== undefined && { PATH: process.env['PATH'] }),
  TZ: 'UTC',
  ...own,
  ...(own['CLAUDE_PROVIDER'] !== undefined && claude),
  ...(own['STRAVA_API'] !== undefined && strava),
  ...(own['VAPID_PUBLIC_KEY'] !== undefined && push),
  ...(own['INTERVALS_API'] !== undefined && intervals),
  ...Object.fromEntries(services.map((service) => [`AWS_ENDPOINT_URL_${service}`, gateway])),
  AWS_ENDPOINT_URL_S3: buckets,
  // A service without a stand-in fails at once and never reaches AWS.
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: keyId,
  AWS_SECRET_ACCESS_KEY: functionSecret,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
  POWERTOOLS_TRACE_ENABLED: 'false',
  POWERTOOLS_METRICS_DISABLED: 'true',
  LOCAL_INBOX: inboxUrl,
  ...(fixedNow !== null && { FIXED_NOW: fixedNow }),
});
