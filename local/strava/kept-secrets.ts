import {
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { unsetKey } from '../../shared/contract/unset-key';
import { readJson, writeJson } from '../support/json-file';
import { StartFault } from '../support/start-fault';

/** Where an installation keeps its secrets, each under the variable that its tag `pacewright:variable` names. */
export type KeptSecrets = Readonly<{
  /** Null where there is none yet. */
  read: (variable: string) => Promise<string | null>;
  write: (variable: string, text: string) => Promise<void>;
}>;

const textsSchema = z.record(z.string(), z.string());

/** The secrets of a laptop, in one file. @throws StartFault where the file holds anything but texts */
export const laptopSecrets = (file: string): KeptSecrets => {
  const texts = (): Readonly<Record<string, string>> => {
    const found = textsSchema.safeParse(readJson(file) ?? {});
    if (!found.success) throw new StartFault(`${file} must hold texts only, such as {"STRAVA_CLIENT_SECRET": "…"}.`);
    return found.data;
  };
  return {
    read: async (variable) => texts()[variable] ?? null,
    write: async (variable, text) => writeJson(file, { ...texts(), [variable]: text }),
  };
};

/** The secrets of a deployment, in Secrets Manager of the shell's account and region. */
export const deployedSecrets = (client: Pick<SecretsManagerClient, 'send'>): KeptSecrets => {
  const arnOf = async (variable: string): Promise<string> => {
    const Filters = [
      { Key: 'tag-key' as const, Values: ['pacewright:variable'] },
      { Key: 'tag-value' as const, Values: [variable] },
    ];
    const { SecretList = [] } = await client.send(new ListSecretsCommand({ Filters })).catch((cause: unknown) => {
      throw new StartFault('Secrets Manager does not let us in: check the AWS credentials and AWS_REGION.', { cause });
    });
    const [found, ...others] = SecretList.flatMap(({ ARN }) => (ARN === undefined ? [] : [ARN]));
    if (found === undefined) {
      throw new StartFault(`There is no secret for ${variable} in this region: deploy with STRAVA_CLIENT_ID first.`);
    }
    if (others.length > 0) {
      throw new StartFault(
        `Several secrets of this region are tagged ${variable}: use an account with one deployment.`,
      );
    }
    return found;
  };
  return {
    read: async (variable) => {
      // The app's number is no secret, and is not among them.
      if (variable === 'STRAVA_CLIENT_ID') return null;
      const { SecretString = '' } = await client.send(new GetSecretValueCommand({ SecretId: await arnOf(variable) }));
      return SecretString === '' || SecretString === unsetKey ? null : SecretString;
    },
    write: async (variable, text) => {
      await client.send(new PutSecretValueCommand({ SecretId: await arnOf(variable), SecretString: text }));
    },
  };
};
