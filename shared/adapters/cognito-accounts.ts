import { randomUUID } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { ExampleAccounts, Mailbox } from '../ports';
import { awsPatience } from './patient-client';

type Pool = Readonly<{ client: Pick<CognitoIdentityProviderClient, 'send'>; poolId: () => string }>;
type PoolOfApp = Pool & Readonly<{ clientId: () => string }>;

export const cognitoClient = (): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    maxAttempts: 3,
    requestHandler: awsPatience(4_000),
  });

/** Addresses as the user pool knows them; one that was never verified is not written to. */
export const cognitoMailbox = ({ client, poolId }: Pool): Mailbox => ({
  addressOf: async (athleteId) => {
    const user = await unlessGone(() =>
      client.send(new AdminGetUserCommand({ UserPoolId: poolId(), Username: athleteId })),
    );
    const attribute = (name: string) => user?.UserAttributes?.find(({ Name }) => Name === name)?.Value;
    return attribute('email_verified') === 'true' ? (attribute('email') ?? null) : null;
  },
});

/** Accounts that nobody owns: their address cannot receive mail, their password is known for one call. */
export const cognitoExampleAccounts = (pool: PoolOfApp): ExampleAccounts => {
  return {
    create: async () => {
      const Username = `example-${randomUUID()}@example.invalid`;
      const { User } = await pool.client.send(
        new AdminCreateUserCommand({
          UserPoolId: pool.poolId(),
          Username,
          MessageAction: 'SUPPRESS',
          UserAttributes: [{ Name: 'email', Value: Username }],
        }),
      );
      const athleteId = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value;
      if (athleteId === undefined) throw new TypeError('The user pool created an account without an id.');
      return { athleteId, ...(await signIn(pool, Username)) };
    },

    renew: (athleteId) => signIn(pool, athleteId),

    remove: async (athleteId) => {
      await unlessGone(() =>
        pool.client.send(new AdminDeleteUserCommand({ UserPoolId: pool.poolId(), Username: athleteId })),
      );
    },
  };
};

const signIn = async ({ client, poolId, clientId }: PoolOfApp, Username: string) => {
  const UserPoolId = poolId();
  // The prefix satisfies every kind of character a password policy may ask for.
  const Password = `Aa1!${randomUUID()}`;
  await client.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true }));
  const { AuthenticationResult } = await client.send(
    new AdminInitiateAuthCommand({
      UserPoolId,
      ClientId: clientId(),
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD: Password },
    }),
  );
  if (AuthenticationResult?.AccessToken === undefined) throw new TypeError('The user pool gave no access token.');
  return { accessToken: AuthenticationResult.AccessToken, expiresIn: AuthenticationResult.ExpiresIn ?? 3600 };
};

const unlessGone = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'UserNotFoundException') return null;
    throw fault;
  }
};
