import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

/** Where the built files are that the template refers to. */
export type Artifacts = Readonly<{
  /** A folder for each function, as `bundleFunctions` writes them. */
  functions: string;
  /** The built web app. */
  site: string;
}>;

export const builtArtifacts: Artifacts = { functions: join(dist, 'functions'), site: join(dist, 'site') };
