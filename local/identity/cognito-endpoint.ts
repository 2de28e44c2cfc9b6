import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import * as z from 'zod';
import { AwsFault, jsonReply } from '../gateway/aws-reply';
import type { AwsService } from '../gateway/gateway';
import type { Account, Accounts } from './accounts';
import type { Client } from './clients';
import type { Keys } from './keys';
import { cognitoClaims } from './provider';

type Parts = Readonly<{ issuer: string; clients: readonly Client[]; accounts: Accounts; keys: Keys }>;
type Input = Readonly<Record<string, unknown>>;

const attributeSchema = z.object({ Name: z.string(), Value: z.string() });
const createSchema = z.object({ Username: z.string(), UserAttributes: z.array(attributeSchema).default([]) });
const passwordSchema = z.object({ Username: z.string(), Password: z.string().min(1) });
const signInSchema = z.object({
  ClientId: z.string(),
  AuthFlow: z.enum(['ADMIN_USER_PASSWORD_AUTH', 'ADMIN_NO_SRP_AUTH']),
  AuthParameters: z.object({ USERNAME: z.string(), PASSWORD: z.string() }),
});

/**
 * The calls that functions make to their user pool, on the same accounts and with the same keys as the sign-in page.
 */
export const cognitoService = (parts: Parts): AwsService => {
  const operations = operationsOn(parts);

  return async ({ operation, input }) => {
    const perform = operations[operation];
    if (perform === undefined)
      throw new AwsFault('UnknownOperationException', `The laptop does not know ${operation}.`);
    return jsonReply(await perform(input));
  };
};

const operationsOn = (parts: Parts): Readonly<Record<string, (input: Input) => unknown>> => {
  const { accounts } = parts;

  return {
    AdminGetUser: ({ Username }) => describe(found(accounts, Username)),
    AdminCreateUser: (input) => createUser(accounts, input),
    AdminSetUserPassword: (input) => {
      const { Username, Password } = passwordSchema.parse(input);
      accounts.save({ ...found(accounts, Username), password: Password });
      return {};
    },
    AdminInitiateAuth: (input) => signIn(parts, input),
    AdminDeleteUser: ({ Username }) => {
      accounts.remove(found(accounts, Username).sub);
      return {};
    },
  };
};

const found = (accounts: Accounts, name: unknown): Account => {
  const account = accounts.find(String(name));
  if (account === undefined) throw new AwsFault('UserNotFoundException', 'User does not exist.');
  return account;
};

const createUser = (accounts: Accounts, input: Input) => {
  const { Username, UserAttributes } = createSchema.parse(input);
  const attribute = (name: string) => UserAttributes.find(({ Name }) => Name === name)?.Value;
  const email = attribute('email') ?? Username;
  if (accounts.find(email) !== undefined) {
    throw new AwsFault('UsernameExistsException', 'User account already exists');
  }
  const account = accounts.enter(email, attribute('email_verified') === 'true');
  const { UserAttributes: Attributes, ...rest } = describe(account);
  return { User: { Attributes, ...rest } };
};

const signIn = async (parts: Parts, input: Input) => {
  const { ClientId, AuthParameters } = signInSchema.parse(input);
  const client = clientThatSignsIn(parts, ClientId);
  const account = found(parts.accounts, AuthParameters.USERNAME);
  if (account.password !== AuthParameters.PASSWORD) {
    throw new AwsFault('NotAuthorizedException', 'Incorrect username or password.');
  }
  return {
    AuthenticationResult: {
      AccessToken: await accessToken(parts, account, client),
      ExpiresIn: client.accessTokenTtl,
      TokenType: 'Bearer',
    },
    ChallengeParameters: {},
  };
};

/** The app of this id, if people may sign in to it with a password. */
const clientThatSignsIn = ({ clients }: Parts, clientId: string): Client => {
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined)
    throw new AwsFault('ResourceNotFoundException', `User pool client ${clientId} does not exist.`);
  if (!client.flows.includes('ALLOW_ADMIN_USER_PASSWORD_AUTH')) {
    throw new AwsFault('InvalidParameterException', 'Auth flow not enabled for this client');
  }
  return client;
};

const accessToken = async ({ issuer, keys }: Parts, account: Account, { id, accessTokenTtl }: Client) =>
  new SignJWT({ ...cognitoClaims(account.sub, id) })
    .setProtectedHeader({ alg: 'RS256', kid: keys.signing.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setSubject(account.sub)
    .setAudience(id)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${accessTokenTtl} seconds`)
    .sign(await importJWK(keys.signing, 'RS256'));

const describe = ({ sub, email, verified, createdAt }: Account) => ({
  Username: sub,
  UserAttributes: [
    { Name: 'sub', Value: sub },
    { Name: 'email', Value: email },
    { Name: 'email_verified', Value: String(verified) },
  ],
  UserCreateDate: Date.parse(createdAt) / 1000,
  UserLastModifiedDate: Date.parse(createdAt) / 1000,
  Enabled: true,
  UserStatus: 'CONFIRMED',
});
