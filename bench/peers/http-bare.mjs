import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { reply } from './reply.mjs';

const der = Buffer.from(`302a300506032b6570032100${process.env.DISCORD_PUBLIC_KEY}`, 'hex');
const key = createPublicKey({ key: der, format: 'der', type: 'spki' });

/** As little as an endpoint can do: read, verify, parse, answer the same to everything. */
const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const signature = Buffer.from(request.headers['x-signature-ed25519'] ?? '', 'hex');
    const signed = Buffer.concat([Buffer.from(request.headers['x-signature-timestamp'] ?? ''), body]);
    if (!verify(null, signed, key, signature)) {
      response.writeHead(401).end();
      return;
    }
    const { type } = JSON.parse(body.toString());
    const content = JSON.stringify(type === 1 ? { type: 1 } : reply);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content) });
    response.end(content);
  });
});
server.listen(process.env.PORT, '127.0.0.1', () => process.stdout.write(`listening\n`));
