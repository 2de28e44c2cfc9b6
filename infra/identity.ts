import type { UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { AccountRecovery, FeaturePlan, ManagedLoginVersion, UserPool, UserPoolEmail } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, Fn, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { excuse } from './excuse';
import type { PacewrightFunction } from './pacewright-function';
import type { Settings } from './settings';

type PoolAction = 'AdminGetUser' | 'AdminCreateUser' | 'AdminSetUserPassword' | 'AdminInitiateAuth' | 'AdminDeleteUser';

type Props = Readonly<{ settings: Settings }>;

/** Who an athlete is: a user pool with e-mail as the name, and its own sign-in pages. */
export class Identity extends Construct {
  readonly pool: UserPool;
  private readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { settings }: Props) {
    super(scope, id);

    this.pool = this.athletes(settings);
    this.domain = this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: Fn.join('-', ['pacewright', stackSuffix()]) },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });

    excuse(this.pool, {
      'AwsSolutions-COG2': 'A code sent by e-mail is a first factor here, and Cognito offers that only without MFA.',
      'AwsSolutions-COG8':
        'Threat protection needs the Plus plan at a price for each athlete; operators may choose it.',
    });
  }

  private athletes(settings: Settings): UserPool {
    return new UserPool(this, 'Athletes', {
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true } },
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
      userVerification: {
        emailSubject: 'Your Pacewright code',
        emailBody: 'Your code for Pacewright is {####}. If you did not ask for it, you can ignore this mail.',
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      featurePlan: FeaturePlan.ESSENTIALS,
      passwordPolicy: {
        minLength: 10,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      email: UserPoolEmail.withSES({
        fromEmail: settings.mailFrom,
        fromName: 'Pacewright',
        sesRegion: Aws.REGION,
        ...(settings.mailIdentity === settings.mailFrom ? {} : { sesVerifiedDomain: settings.mailIdentity }),
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Who signs the tokens. */
  get issuer(): string {
    return this.pool.userPoolProviderUrl;
  }

  /** Where a browser may speak to sign in: the keys and the discovery document, then the sign-in pages. */
  get origins(): readonly string[] {
    // With the slash at its end the source covers all below the pool's own path and nothing beside it.
    return [Fn.join('', [this.issuer, '/']), this.domain.baseUrl()];
  }

  /** Lets one function do just these things with the pool, and tells it which pool. */
  grant(to: PacewrightFunction, ...actions: readonly PoolAction[]): void {
    to.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `cognito-idp:${action}`),
        resources: [this.pool.userPoolArn],
      }),
    );
    to.addEnvironment('USER_POOL_ID', this.pool.userPoolId);
  }
}

/** Sign-in domains share one namespace with the whole region, so ours carries a piece of the stack's own id. */
const stackSuffix = (): string => Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
