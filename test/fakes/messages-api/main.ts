import { parseArgs } from 'node:util';
import { goodModel } from './good-model';
import { fakeKey, startMessagesApi } from './messages-api';

const usage = `npx tsx test/fakes/messages-api/main.ts [options]

A stand-in for Anthropic's Messages API, which writes plans as a good model does.

  --port N               where it listens (any free port)
  --tokens-per-second N  how fast it writes (80)
  --first-text-ms N      how long it takes to begin (2000)
  --json                 tell address and key as one line of JSON
  --help                 this text`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'tokens-per-second': { type: 'string', default: '80' },
    'first-text-ms': { type: 'string', default: '2000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const pace = { tokensPerSecond: Number(values['tokens-per-second']), firstTextMs: Number(values['first-text-ms']) };
  const { url } = await startMessagesApi({ script: goodModel, pace, port: Number(values.port) });
  console.log(
    values.json
      ? JSON.stringify({ url, key: fakeKey })
      : `export ANTHROPIC_BASE_URL=${url}\nexport ANTHROPIC_API_KEY=${fakeKey}`,
  );
  // Whoever started it as part of something else goes, and it goes too.
  if (values.json) process.stdin.on('end', () => process.exit(0)).resume();
}
