import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import * as z from 'zod';
import type { Template } from '../template/template';

const deploymentSchema = z.object({
  SourceObjectKeys: z.array(z.string()),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.record(z.string(), z.string()).default({}),
});

/** A file of the site, as the bucket would hold it. */
export type SiteFile = Readonly<{
  content: Buffer;
  type: string;
  /** How the content is compressed already, if it is. */
  encoding: string | undefined;
  etag: string;
  cacheControl: string | undefined;
}>;

/** Finds a file by its path; null where there is none. */
export type SiteFiles = (path: string) => SiteFile | null;

/** The files that the template's bucket deployments would upload, with the cache headers they would get. */
export const siteFiles = (template: Template): SiteFiles => {
  const deployments = template.all('Custom::CDKBucketDeployment', deploymentSchema).map(({ properties }) => ({
    folders: properties.SourceObjectKeys.map(template.assetFolder),
    include: properties.Include,
    encoding: properties.SystemMetadata['content-encoding'],
    cacheControl: properties.SystemMetadata['cache-control'],
  }));
  const known = new Map<string, SiteFile | null>();

  const read = (path: string): SiteFile | null => {
    const name = normalize(decoded(path)).replace(/^[/\\]+/, '');
    if (name.startsWith('..') || name.includes('\0')) return null;
    // A deployment of certain files only speaks for those; the others for the rest.
    const fitting = deployments.find(({ include }) => include.some((pattern) => fits(pattern, name)));
    const deployment = fitting ?? deployments.find(({ include }) => include.length === 0);
    const file = deployment?.folders.map((folder) => join(folder, name)).find(isFile);
    if (deployment === undefined || file === undefined) return null;
    const content = readFileSync(file);

    return {
      content,
      type: types[extname(file)] ?? 'application/octet-stream',
      encoding: deployment.encoding,
      etag: `"${createHash('md5').update(content).digest('hex')}"`,
      cacheControl: deployment.cacheControl,
    };
  };

  return (path) => {
    const kept = known.get(path);
    if (kept !== undefined) return kept;
    const file = read(path);
    // Only what exists is remembered: made-up paths must not fill the memory.
    if (file !== null) known.set(path, file);
    return file;
  };
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const fits = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
};

/** As `aws s3 sync` guesses them. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
