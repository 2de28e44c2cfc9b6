// Builds the functions' bundles or synthesizes the app, in a process of its own: CDK's memory goes when it is done.
// Plain JavaScript, because infra's types hold other rules than these.
const [, , task, outdir] = process.argv;

try {
  if (task === 'functions') {
    const { bundleFunctions } = await import('../../infra/build/bundle-functions.ts');
    await bundleFunctions();
  } else {
    const { synthesize } = await import('../../infra/build/synthesize.ts');
    await synthesize({ validate: false, outdir });
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
