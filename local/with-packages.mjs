// Runs a Node program with this project's packages, installing them first when the lock file asks for it.
// Plain JavaScript on purpose: on a bare clone there is nothing yet that could read TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Pacewright needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.`);
  process.exit(1);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.pacewright-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('Installing packages (once; about half a minute) …');
  // `install`, not `ci`: after a pull only what the lock file has changed is fetched.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('The packages could not be installed. Check the network connection and the disk, then try again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const child = spawn(process.execPath, process.argv.slice(2), { cwd: root, stdio: 'inherit' });
// The terminal sends Ctrl-C to both: the child decides when it is done, and we report how it ended.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
