import { BaseAnthropic } from '@anthropic-ai/sdk/client';

/** A request as it goes over the wire, all but what proves who sends it. */
export type BareRequest = Readonly<{ method: string; url: string; headers: Headers; body: string }>;

/** What proves who sends a request: headers with a key, or with a signature over the whole of it. */
export type Authorise = (request: BareRequest) => Promise<Readonly<Record<string, string>>>;

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
