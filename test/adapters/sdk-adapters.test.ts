import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { StartExecutionCommand } from '@aws-sdk/client-sfn';
import { describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { cognitoClient, cognitoExampleAccounts, cognitoMailbox } from '../../shared/adapters/cognito-accounts';
import { sesClient, sesv2Mailer } from '../../shared/adapters/sesv2-mailer';
import { sfnClient } from '../../shared/adapters/step-functions/sfn-client';
import { sfnGenerationStarter } from '../../shared/adapters/step-functions/sfn-generation-starter';
import { sfnStrengthStarter } from '../../shared/adapters/step-functions/sfn-strength-starter';
import { systemClock } from '../../shared/adapters/system-clock';

const named = (name: string) => Object.assign(new Error(name), { name });

describe('the starter of generations', () => {
  const state = { athleteId: 'a', planId: 'p', command: 'p', readyBy: '2026-11-21T20:00:55.000Z' };
  const starting = () => {
    const client = sfnClient();
    return { mock: mockClient(client), start: sfnGenerationStarter({ client, arn: () => 'arn:machine' }).start };
  };

  it('names the execution after the plan, so that a second start is the same start', async () => {
    const { mock, start } = starting();
    mock.on(StartExecutionCommand).resolves({});

    expect(await start(state)).toBe('running');
    expect(mock.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      stateMachineArn: 'arn:machine',
      name: 'p-1',
      input: JSON.stringify(state),
    });
  });

  it('knows one that is over from one that could not be sent', async () => {
    const { mock, start } = starting();
    mock.on(StartExecutionCommand).rejectsOnce(named('ExecutionAlreadyExists')).rejects(named('AccessDenied'));

    expect(await start(state)).toBe('over');
    await expect(start(state)).rejects.toMatchObject({ name: 'GenerationNotStarted', cause: { name: 'AccessDenied' } });
  });
});

describe('the starter of strength workouts', () => {
  const state = { athleteId: 'a', planId: 'p', sessionId: 's', workoutId: 'w', readyBy: '2026-11-21T20:00:30.000Z' };

  it('names the execution after the workout, takes a second start for the first, and names its failure', async () => {
    const client = sfnClient();
    const mock = mockClient(client);
    mock
      .on(StartExecutionCommand)
      .resolvesOnce({})
      .rejectsOnce(named('ExecutionAlreadyExists'))
      .rejects(named('AccessDenied'));
    const { start } = sfnStrengthStarter({ client, arn: () => 'arn:machine' });

    await start(state);
    await start(state);
    expect(mock.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      ...{ stateMachineArn: 'arn:machine', name: 'w-1', input: JSON.stringify(state) },
    });
    await expect(start(state)).rejects.toMatchObject({ name: 'StrengthNotStarted', cause: { name: 'AccessDenied' } });
  });
});

describe('the mailer', () => {
  it('sends text and HTML, and names its failure', async () => {
    const client = sesClient();
    const mock = mockClient(client);
    mock.on(SendEmailCommand).resolvesOnce({}).rejects(named('MessageRejected'));
    const mailer = sesv2Mailer({ client, from: () => 'coach@example.com' });
    const mail = { to: 'runner@example.com', subject: 'S', text: 'T', html: '<p>T</p>' };

    await mailer.send(mail);
    expect(mock.commandCalls(SendEmailCommand)[0]?.args[0].input).toMatchObject({
      FromEmailAddress: 'coach@example.com',
      Destination: { ToAddresses: ['runner@example.com'] },
      Content: { Simple: { Body: { Text: { Data: 'T' }, Html: { Data: '<p>T</p>' } } } },
    });
    await expect(mailer.send(mail)).rejects.toMatchObject({ name: 'MailNotSent', cause: { name: 'MessageRejected' } });
  });
});

describe('the user pool', () => {
  const pool = () => {
    const client = cognitoClient();
    const settings = { client, poolId: () => 'pool', clientId: () => 'app' };
    return { mock: mockClient(client), mailbox: cognitoMailbox(settings), accounts: cognitoExampleAccounts(settings) };
  };
  const attributes = (verified: string) => ({
    UserAttributes: [
      { Name: 'email', Value: 'runner@example.com' },
      { Name: 'email_verified', Value: verified },
    ],
  });

  it('gives an address only if it is verified', async () => {
    const { mock, mailbox } = pool();
    mock
      .on(AdminGetUserCommand)
      .resolvesOnce(attributes('true'))
      .resolvesOnce(attributes('false'))
      .rejects(named('UserNotFoundException'));

    expect(await mailbox.addressOf('a')).toBe('runner@example.com');
    expect(await mailbox.addressOf('a')).toBeNull();
    expect(await mailbox.addressOf('a')).toBeNull();
  });

  it('makes an example account without sending mail, and signs it in', async () => {
    const { mock, accounts } = pool();
    mock.on(AdminCreateUserCommand).resolves({ User: { Attributes: [{ Name: 'sub', Value: 'athlete-x' }] } });
    mock.on(AdminSetUserPasswordCommand).resolves({});
    mock.on(AdminInitiateAuthCommand).resolves({ AuthenticationResult: { AccessToken: 'token', ExpiresIn: 3600 } });

    expect(await accounts.create()).toEqual({ athleteId: 'athlete-x', accessToken: 'token', expiresIn: 3600 });
    const created = mock.commandCalls(AdminCreateUserCommand)[0]?.args[0].input;
    expect(created).toMatchObject({ UserPoolId: 'pool', MessageAction: 'SUPPRESS' });
    expect(created?.Username).toMatch(/^example-[0-9a-f-]{36}@example\.invalid$/);
  });

  it('removes an account, and does not mind one that is gone', async () => {
    const { mock, accounts } = pool();
    mock
      .on(AdminDeleteUserCommand)
      .rejectsOnce(named('UserNotFoundException'))
      .rejects(named('InternalErrorException'));

    await accounts.remove('a');
    await expect(accounts.remove('a')).rejects.toMatchObject({ name: 'InternalErrorException' });
  });
});

describe('the clock', () => {
  it('stands still where it is told to', () => {
    expect(systemClock('2027-01-04T08:00:00Z').now().toISOString()).toBe('2027-01-04T08:00:00.000Z');
    expect(() => systemClock('soon')).toThrow(RangeError);
    expect(systemClock().now().getTime()).toBeGreaterThan(0);
  });
});
