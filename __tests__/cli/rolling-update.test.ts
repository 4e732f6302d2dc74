import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner, type Signer } from '../../packages/discord-double/src/signer.ts';
import { exitCode } from '../../src/errors.ts';
import { Balancer } from '../helpers/balancer.ts';
import { signed } from '../helpers/http.ts';
import { closedPort, endPrograms, type Program, startProgram } from '../helpers/program.ts';

/** `ROLLING=10000` sends more. */
const requests = Number(process.env.ROLLING ?? 600);

let signer: Signer;
let balancer: Balancer | undefined;

beforeEach(() => {
  signer = createSigner();
});

afterEach(async () => {
  balancer?.stop();
  await endPrograms();
});

interface Replica {
  readonly port: number;
  readonly program: Program;
}

async function startReplica(): Promise<Replica> {
  const port = await closedPort();
  const settings = { DISCORD_PUBLIC_KEY: signer.publicKeyHex, HOST: '127.0.0.1', PORT: `${port}` };
  const program = startProgram([], settings, 'serve');
  await program.wrote('answering interactions over HTTP');
  return { port, program };
}

/** Resolves with the status of the answer and whether the connection ends with it. */
function send(port: number, agent: Agent): Promise<{ readonly status: number | undefined; readonly isLast: boolean }> {
  const { body, method, headers } = signed(signer, slash('result', { place: 'calais' }));
  const length = { 'content-length': `${Buffer.byteLength(body)}` };
  const options = { host: '127.0.0.1', port, agent, method, path: '/interactions' };
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers: { ...(headers as Record<string, string>), ...length } }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, isLast: answer.headers.connection === 'close' }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Goes on as long as it is so, and gives the statuses that came. */
async function sendWhile(port: number, agent: Agent, goesOn: () => boolean): Promise<(number | undefined)[]> {
  const statuses = [];
  while (goesOn()) statuses.push((await send(port, agent)).status);
  return statuses;
}

test('a request on a connection that was idle when the signal came is answered, and so is a new connection', async () => {
  const { port, program } = await startReplica();
  const [kept, fresh] = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })];
  expect(await send(port, kept)).toEqual({ status: 200, isLast: false });
  program.signal('SIGTERM');
  await program.wrote('stopping');
  expect(await send(port, kept)).toEqual({ status: 200, isLast: true });
  expect(await send(port, fresh)).toEqual({ status: 200, isLast: true });
  expect((await program.ended).code).toBe(exitCode.ok);
});

test('a rolling update behind a load balancer loses nothing', async () => {
  const old = [await startReplica(), await startReplica()];
  balancer = await Balancer.start(old.map(({ port }) => port));
  const { port } = balancer;
  let [sent, isRolling] = [0, true];
  const goesOn = () => {
    sent += 1;
    return isRolling || sent <= requests;
  };
  const agent = new Agent({ keepAlive: true });
  const senders = Array.from({ length: 16 }, () => sendWhile(port, agent, goesOn));
  for (const { port: from, program } of old) {
    const { port: to } = await startReplica();
    balancer.ports = [...balancer.ports, to];
    program.signal('SIGTERM');
    // The balancer hears of it late, as they do.
    await setTimeout(1_000);
    balancer.ports = balancer.ports.filter((one) => one !== from);
    expect((await program.ended).code).toBe(exitCode.ok);
  }
  isRolling = false;
  const statuses = (await Promise.all(senders)).flat();
  agent.destroy();
  expect(balancer.lost).toEqual([]);
  expect(statuses.length).toBeGreaterThanOrEqual(requests);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  if (process.env.ROLLING) process.stdout.write(`rolling update: ${statuses.length} sent, 0 lost\n`);
}, 300_000);

test('a signal that comes again ends at once, and the log says so', async () => {
  const { program } = await startReplica();
  program.signal('SIGTERM');
  await program.wrote('stopping');
  await setTimeout(700);
  program.signal('SIGTERM');
  const { code, stdout } = await program.ended;
  expect(code).toBe(143);
  expect(stdout).toContain('ending at once');
});
