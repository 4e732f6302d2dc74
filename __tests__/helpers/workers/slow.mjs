// A thread that takes longer to start than a reply waits, and then gives what it is asked for at once.
import { parentPort } from 'node:worker_threads';

const ready = Date.now() + 900;
while (Date.now() < ready);
parentPort.on('message', ({ id }) => parentPort.postMessage({ id, png: Uint8Array.of(1) }));
parentPort.postMessage({ id: 0 });
