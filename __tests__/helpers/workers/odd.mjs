// A thread that draws nothing: what it does is told by the title of the picture that is ordered.
import { parentPort, threadId } from 'node:worker_threads';

let orders = 0;

parentPort.on('message', ({ id, picture }) => {
  orders += 1;
  if (picture.title === 'throw') throw new Error('the thread failed');
  if (picture.title === 'die') process.exit(3);
  if (picture.title === 'hang') for (;;);
  if (picture.title === 'fail') return parentPort.postMessage({ id });
  // Which thread, and its how many-th order.
  return parentPort.postMessage({ id, png: Uint8Array.of(threadId, orders) });
});

// Ready.
parentPort.postMessage({ id: 0 });
