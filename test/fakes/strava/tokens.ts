import { randomBytes } from 'node:crypto';

/** Made so that it is known again wherever it should not be. */
const secretOf = (kind: string): string => `example-${kind}-${randomBytes(12).toString('hex')}`;

type Grant = { access: string; refresh: string; expiresAt: number; scope: string };

/** The tokens of one athlete, as Strava changes them: six hours long, and another refresh token at every renewal. */
export class FakeTokens {
  private readonly codes = new Map<string, string>();
  grant: Grant | null = null;
  /** Refreshes that were answered with new tokens. */
  renewals = 0;

  constructor(private readonly lifeSeconds = 6 * 3600) {}

  newCode(scope: string): string {
    const code = secretOf('code');
    this.codes.set(code, scope);
    return code;
  }

  exchange(code: string): Grant | null {
    const scope = this.codes.get(code);
    this.codes.delete(code);
    return scope === undefined ? null : this.renewed(scope);
  }

  /** The one before is worth nothing from now on. */
  refresh(token: string): Grant | null {
    if (this.grant === null || this.grant.refresh !== token) return null;
    this.renewals += 1;
    return this.renewed(this.grant.scope);
  }

  isGood(access: string | undefined): boolean {
    return this.grant !== null && this.grant.access === access && this.grant.expiresAt > Date.now() / 1000;
  }

  revoke(): void {
    this.grant = null;
  }

  private renewed(scope: string): Grant {
    const expiresAt = Math.floor(Date.now() / 1000) + this.lifeSeconds;
    this.grant = {
      access: secretOf('access'),
      refresh: secretOf('refresh'),
      expiresAt,
      scope,
    };
    return this.grant;
  }
}
