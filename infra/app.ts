import { pacewrightApp } from './pacewright-app';

// What the CDK command line runs; `npm run synth` builds what it needs first.
pacewrightApp({ validate: true }).app.synth();
