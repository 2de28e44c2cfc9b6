import { startLaptopCloud } from './laptop-cloud';
import { startOptions, usage } from './options';
import { startFaultFrom } from './support/start-fault';
import { terminal } from './support/terminal';

try {
  const options = startOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(`${usage}\n`);
  } else {
    const begun = Date.now();
    const told = terminal(options.quiet);
    told.say('Pacewright is starting …');
    const cloud = await startLaptopCloud({ ...options, terminal: told });
    told.say(
      `\nReady after ${((Date.now() - begun) / 1000).toFixed(1)} s. Ctrl-C stops it; everything is kept in ${options.state}.`,
    );
    process.stdout.write(`\n  ${cloud.url}\n\n`);
    stopOnSignal(cloud.stop);
    process.on('uncaughtException', (fault) =>
      endWith(startFaultFrom(fault, 'Pacewright had to stop; start it again, what was saved is kept')),
    );
  }
} catch (fault) {
  endWith(fault);
}

function endWith(fault: unknown): void {
  process.stderr.write(`${startFaultFrom(fault).message}\n`);
  process.exit(1);
}

/** npm hands Ctrl-C on a second time: only the first counts. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      // Waiting sockets and long polls would keep the process for seconds after all is saved.
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
