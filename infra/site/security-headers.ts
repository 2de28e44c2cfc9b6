import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

type Props = Readonly<{
  /** The built site, whose inline scripts are let in by their hash. */
  site: string;
  /** Where the page may speak to, beside its own origin. */
  speaksTo: readonly string[];
}>;

/** The headers of pages, the content security policy first. */
export const securityHeaders = (scope: Construct, id: string, { site, speaksTo }: Props): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy: contentSecurityPolicy(site, speaksTo), override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(730), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Cross-Origin-Opener-Policy', value: 'same-origin', override: true },
        { header: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()', override: true },
      ],
    },
  });

/**
 * The headers of what a page loads and asks for. What a page may do is said with the page; beside each of its files and
 * each reply it would be weight.
 */
export const plainHeaders = (scope: Construct, id: string): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, id, { securityHeadersBehavior: { contentTypeOptions: { override: true } } });

const contentSecurityPolicy = (site: string, speaksTo: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScriptHashes(site)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...speaksTo].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The hash of each script that stands in the page itself, as the one that sets the theme before the first paint. */
const inlineScriptHashes = (site: string): readonly string[] => {
  const page = join(site, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const inline = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(?<code>[\s\S]*?)<\/script>/g);

  return [...inline].map(
    ({ groups }) =>
      `'sha256-${createHash('sha256')
        .update(groups?.['code'] ?? '')
        .digest('base64')}'`,
  );
};
