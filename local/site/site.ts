import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type HttpApi, longestBody, message } from '../http-api/http-api';
import { BodyTooLong, readBody } from '../support/http';
import type { Template } from '../template/template';
import { type Behaviour, distributionOf } from './distribution';
import { headersPolicies } from './security-headers';
import { type SiteFile, siteFiles } from './site-files';
import { type ViewerFunction, viewerFunctions } from './viewer-function';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Web app and API on one origin, as the distribution in front of them does it. */
export const openSite = (template: Template, api: HttpApi): Handle => {
  const distribution = distributionOf(template);
  const policies = headersPolicies(template);
  const functions = viewerFunctions(template);
  const files = siteFiles(template);

  return async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const host = headers.host ?? '';
    // One name for the site: sign-in leads back to the address it knows.
    if (host.startsWith('localhost:'))
      return redirect(response, `http://${host.replace('localhost', '127.0.0.1')}${url}`);
    const path = url.split('?')[0] ?? '/';
    const behaviour = distribution?.behaviours.find(({ fits }) => fits(path));
    if (distribution === null || behaviour === undefined) return answerApi(request, response, api);

    const policy = policies.get(behaviour.headersPolicy ?? '') ?? {};
    for (const [name, value] of Object.entries(policy)) response.setHeader(name, value);
    if (!behaviour.methods.includes(method)) return refuse(response, 403, 'MethodNotAllowed');
    if (behaviour.isApi) return answerApi(request, response, api);

    const target = rewritten(request, path, functions.get(behaviour.viewerFunction ?? ''));
    if (typeof target !== 'string') {
      response.writeHead(target.statusCode, target.headers);
      response.end(target.body);
      return;
    }
    const file = files(target === '/' ? `/${distribution.rootObject}` : target);
    if (file === null) return refuse(response, 403, 'AccessDenied');
    sendFile(request, response, file, behaviour);
  };
};

const answerApi = async (request: IncomingMessage, response: ServerResponse, api: HttpApi): Promise<void> => {
  try {
    const body = await readBody(request, longestBody);
    await api.answer(
      { method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers, body },
      response,
    );
  } catch (fault) {
    if (!(fault instanceof BodyTooLong)) throw fault;
    message(response, 413, 'Request Entity Too Large');
  }
};

type Answer = Readonly<{ statusCode: number; headers: Record<string, string>; body: string }>;

const rewritten = (
  { method = 'GET', headers: told }: IncomingMessage,
  path: string,
  viewerFunction: ViewerFunction | undefined,
): string | Answer => {
  const asked = Object.entries(told).map(([name, value = '']) => [name, [value].flat().join(', ')] as const);
  const outcome = viewerFunction?.({ method, uri: path, headers: Object.fromEntries(asked) });
  if (outcome === undefined) return path;
  if ('uri' in outcome) return outcome.uri;
  const headers = Object.fromEntries(Object.entries(outcome.headers).map(([name, { value }]) => [name, value]));

  return { statusCode: outcome.statusCode, headers, body: outcome.body ?? '' };
};

const sendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  { compress }: Behaviour,
): void => {
  response.setHeader('content-type', file.type);
  response.setHeader('etag', file.etag);
  if (file.cacheControl !== undefined) response.setHeader('cache-control', file.cacheControl);
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304);
    response.end();
    return;
  }
  const mayCompress = compress && file.encoding === undefined && isCompressible(file);
  const encoding = mayCompress ? encodingOf(request.headers['accept-encoding']) : null;
  const body = encoding === null ? file.content : compressed(file, encoding);
  const sentAs = encoding ?? file.encoding;
  if (sentAs !== undefined) response.setHeader('content-encoding', sentAs);
  response.setHeader('vary', 'accept-encoding');
  response.setHeader('content-length', body.length);
  response.writeHead(200);
  response.end(request.method === 'HEAD' ? undefined : body);
};

type Encoding = 'br' | 'gzip';

const encodingOf = (accepted: string | string[] | undefined): Encoding | null => {
  const text = [accepted ?? ''].flat().join();
  if (/\bbr\b/.test(text)) return 'br';
  return /\bgzip\b/.test(text) ? 'gzip' : null;
};

/** CloudFront compresses texts from 1,000 bytes on. */
const isCompressible = ({ type, content }: SiteFile): boolean =>
  content.length >= 1000 && /^(text\/|application\/(json|manifest)|image\/svg)/.test(type);

const kept = new Map<string, Buffer>();
const compressed = ({ content, etag }: SiteFile, encoding: Encoding): Buffer => {
  const key = `${encoding}${etag}`;
  const body =
    kept.get(key) ??
    (encoding === 'br'
      ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(content));
  kept.set(key, body);
  return body;
};

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location });
  response.end();
};

/** As S3 words it, when nobody may list the bucket. */
const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
};
