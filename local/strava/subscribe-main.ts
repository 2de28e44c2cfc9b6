import { parseArgs } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { secretsFile } from '../claude/claude-access';
import { StartFault, startFaultFrom } from '../support/start-fault';
import { deployedSecrets, laptopSecrets } from './kept-secrets';
import { subscribe, type Wish } from './subscribe';

const usage = `npm run strava:subscribe -- view | create --site https://… | delete

  Looks at, makes or ends the subscription to Strava's events of the app STRAVA_CLIENT_ID. Its secrets are those of the
  deployment in the shell's AWS account and region.

  --site URL    where Pacewright answers on the internet
  --laptop[=DIR]
                use the secrets of a laptop's state folder (.pacewright) instead`;

const wished = (action: string | undefined, site: string | undefined): Wish => {
  if (action === 'view' || action === 'delete') return { action };
  if (action !== 'create') throw new StartFault(usage);
  if (site === undefined || !/^https?:\/\/[^\s/]+\/?$/.test(site)) {
    throw new StartFault('Tell where Pacewright answers on the internet: --site https://run.example.org');
  }
  return { action, site: site.replace(/\/$/, '') };
};

try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).map((each) => (each === '--laptop' ? '--laptop=.pacewright' : each)),
    allowPositionals: true,
    options: { site: { type: 'string' }, laptop: { type: 'string' } },
  });
  const [action] = positionals;
  const wish = wished(action, values.site);
  const secrets =
    values.laptop === undefined
      ? deployedSecrets(new SecretsManagerClient())
      : laptopSecrets(secretsFile(values.laptop));
  console.log(await subscribe(wish, process.env, secrets));
} catch (fault) {
  console.error(startFaultFrom(fault, 'The subscription could not be dealt with').message);
  process.exit(1);
}
