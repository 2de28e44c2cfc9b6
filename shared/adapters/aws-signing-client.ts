import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

/** A request as it goes over the wire, all but what proves who sends it. */
export type BareRequest = Readonly<{ method: string; url: string; headers: Headers; body: string }>;

/** What proves who sends a request: headers with a key, or with a signature over the whole of it. */
export type Authorise = (request: BareRequest) => Promise<Readonly<Record<string, string>>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Proves itself with a signature of the function's own role, as AWS services take it (Signature Version 4). */
export const signature =
  (service: string, environment: Environment): Authorise =>
  async ({ method, url, headers, body }) => {
    const { protocol, hostname, port, pathname, host } = new URL(url);
    const { AWS_REGION, AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN } = environment;
    const signer = new SignatureV4({
      service,
      region: AWS_REGION ?? '',
      credentials: {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
      },
      sha256: Sha256,
    });
    const signed = await signer.sign({
      method,
      protocol,
      hostname,
      ...(port !== '' && { port: Number(port) }),
      path: pathname,
      headers: { ...Object.fromEntries(headers), host },
      body,
      query: {},
    });
    // The host goes out by itself.
    const { host: _, ...proof } = signed.headers;
    return proof;
  };
