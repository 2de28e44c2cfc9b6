// DynamoDB's stand-in, in a thread of its own: what it computes and writes holds nobody else up.
// Plain JavaScript on purpose: it starts without a loader.
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import dynalite from 'dynalite';

const server = dynalite({ path: workerData.path, createTableMs: 0 });
// Its one caller keeps its connections: none is closed at the moment when it is used again.
server.keepAliveTimeout = 0;
server.listen(0, workerData.host);
await once(server, 'listening');
parentPort.postMessage(server.address().port);

await once(parentPort, 'message');
server.close(() => parentPort.close());
server.closeAllConnections();
