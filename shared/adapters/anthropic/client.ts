import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { type Authorise, signature } from '../aws-signing-client';
import { secretKey, secretsClient } from '../secret-key-client';

/** The headers that leave this house. The SDK would add whatever ANTHROPIC_CUSTOM_HEADERS holds. */
const ours = /^(accept|content-type|user-agent|anthropic-version|x-stainless-.+)$/;

/**
 * The Anthropic SDK without its resources, at an address, with one way to authorise itself. It finds no credentials of
 * its own, tries nothing twice, logs nothing and traces nothing: what it carries is about a person's training.
 */
export class AnthropicClient extends BaseAnthropic {
  constructor(
    baseURL: string,
    private readonly authorise: Authorise,
  ) {
    super({
      baseURL,
      apiKey: null,
      authToken: null,
      webhookKey: null,
      maxRetries: 0,
      logLevel: 'off',
      openTelemetry: false,
    });
  }

  protected override _shouldResolveDefaultCredentials(): boolean {
    return false;
  }

  protected override validateHeaders(): void {}

  /** The last step before the wire. */
  protected override async prepareRequest(request: RequestInit, { url }: Readonly<{ url: string }>): Promise<void> {
    const headers = new Headers(request.headers);
    for (const name of [...headers.keys()]) if (!ours.test(name)) headers.delete(name);
    const { method = 'POST', body } = request;
    const proof = await this.authorise({ method, url, headers, body: typeof body === 'string' ? body : '' });
    for (const [name, value] of Object.entries(proof)) headers.set(name, value);
    request.headers = headers;
  }
}

/** Proves itself with a key, as the API and Bedrock's own keys take it. */
export const bearer =
  (key: () => Promise<string>): Authorise =>
  async () => ({ authorization: `Bearer ${await key()}` });

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The client an installation has chosen: Anthropic's own API with the key of its secret, or Amazon Bedrock's Messages
 * endpoint with the function's role, or with a Bedrock key where `AWS_BEARER_TOKEN_BEDROCK` holds one. Either stands
 * at `ANTHROPIC_BASE_URL` where that is set.
 */
export const anthropicClient = (environment: Environment, secrets = secretsClient): AnthropicClient => {
  const { CLAUDE_PROVIDER, ANTHROPIC_BASE_URL, AWS_REGION, AWS_BEARER_TOKEN_BEDROCK: bedrockKey } = environment;
  if (CLAUDE_PROVIDER !== 'bedrock') {
    return new AnthropicClient(
      ANTHROPIC_BASE_URL || 'https://api.anthropic.com',
      bearer(secretKey(environment, secrets())),
    );
  }
  return new AnthropicClient(
    ANTHROPIC_BASE_URL || `https://bedrock-mantle.${AWS_REGION}.api.aws/anthropic`,
    bedrockKey ? bearer(async () => bedrockKey) : signature('bedrock-mantle', environment),
  );
};
