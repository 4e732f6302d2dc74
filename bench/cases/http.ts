import { once } from 'node:events';
import { createServer } from 'node:net';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner, type Signer } from '../../packages/discord-double/src/signer.ts';
import { APPLICATION_ID, person } from '../../packages/discord-double/src/world.ts';
import { type Case, turned } from '../case.ts';
import { Child } from '../children.ts';
import { peer, program } from '../root.ts';

const text = 'signed `/result calais` over HTTP, text alone (`PICTURES=off`)';
const pictures = 'signed `/result calais` over HTTP, with its picture';
const bare = 'bare `node:http` and `node:crypto`, constant reply';
const unit = 'requests/s';

const servers = {
  text: { script: program.serve, pictures: 'off' },
  pictures: { script: program.serve, pictures: 'on' },
  bare: { script: peer('http-bare'), pictures: '' },
  express: { script: peer('http-express'), pictures: '' },
  slashCreate: { script: peer('http-slash-create'), pictures: '' },
} as const;
type Name = keyof typeof servers;

interface Server {
  readonly name: Name;
  readonly child: Child;
  readonly url: string;
}

/** Each compares one way to run Scrutin with one other server. */
const pairs = [
  { id: 'http-bare', name: 'text', ours: text, other: 'bare', peer: bare, unit, bound: { atLeast: 0.85 } },
  {
    id: 'http-express',
    name: 'text',
    ours: text,
    other: 'express',
    peer: 'express, discord-interactions, constant reply',
    unit,
    bound: { atLeast: 1.3 },
  },
  {
    id: 'http-slash-create',
    name: 'text',
    ours: text,
    other: 'slashCreate',
    peer: 'slash-create with fastify, constant reply',
    unit,
    bound: { atLeast: 20 },
  },
  { id: 'http-pictures', name: 'pictures', ours: pictures, other: 'bare', peer: bare, unit },
] as const;

/** Discord keeps connections open; so many wait for an answer at once. */
const connections = 16;

/** So many that nobody asks more often than the limit for each person allows. */
const askers = 6000;

export const http: Case = {
  name: 'http',
  subjects: pairs,
  async run({ runs, quick }, record) {
    const signer = createSigner();
    const started: Server[] = [];
    try {
      for (const name of Object.keys(servers) as Name[]) started.push(await start(name, signer));
      for (const { url } of started) await load(url, signer, 1);
      for (let run = 0; run < runs; run += 1) {
        const perSecond: Partial<Record<Name, number>> = {};
        for (const { name, url } of turned(started, run)) perSecond[name] = await load(url, signer, quick ? 1 : 3);
        for (const { id, name, other } of pairs) record(id, perSecond[name], perSecond[other]);
      }
    } finally {
      await Promise.all(started.map(({ child }) => child.end()));
    }
  },
};

async function start(name: Name, signer: Signer): Promise<Server> {
  const { script, pictures: PICTURES } = servers[name];
  const port = await freePort();
  const settings = { PORT: port, HOST: '127.0.0.1', PICTURES, APPLICATION_ID, DISCORD_PUBLIC_KEY: signer.publicKeyHex };
  const child = new Child(script, settings);
  await child.wrote(/(listening|answering)/);
  return { name, child, url: `http://127.0.0.1:${port}/interactions` };
}

/** Scrutin alone, text alone. */
export function startServer(signer: Signer): Promise<Server> {
  return start('text', signer);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' ? address?.port : '');
}

/** Requests a second. The requests are made and signed beforehand, and sent by a process of their own. */
async function load(url: string, signer: Signer, seconds: number): Promise<number> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const requests = Array.from({ length: askers }, (_, index) => {
    const body = JSON.stringify(slash('result', { place: 'calais' }, { user: person(`asker ${index}`) }));
    return { method: 'POST', headers: signer.sign(timestamp, body), body };
  });
  await probe(url, requests[0]);
  const loader = new Child([...peer('load')]);
  const answer = once(loader.process, 'message');
  loader.process.send({ url, requests, seconds, connections });
  const [{ perSecond, failed }] = await answer;
  await loader.output();
  if (failed > 0) throw new Error(`${failed} requests to ${url} failed`);
  return perSecond;
}

/** What is measured must be right. */
async function probe(url: string, request: RequestInit | undefined): Promise<void> {
  const answer = await fetch(url, request ?? {});
  const body = await answer.text();
  if (answer.status !== 200 || !body.includes('55.13%')) throw new Error(`${url} answered ${answer.status}: ${body}`);
}
