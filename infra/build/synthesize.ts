import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AppOptions, pacewrightApp } from '../pacewright-app';

const cdkOut = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'cdk.out');

/**
 * Synthesizes the app from what is built already, and answers with the template's path.
 *
 * @throws when a bundle is missing, and with `validate` when a check finds fault with the template.
 */
export const synthesize = async ({ outdir = cdkOut, ...options }: AppOptions): Promise<string> => {
  const { app, stack } = pacewrightApp({ outdir, ...options });

  app.synth();
  return join(outdir, stack.templateFile);
};
