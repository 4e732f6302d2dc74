import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { exitCode } from '../../../src/errors.ts';
import { type HealthServer, serveHealth } from '../../../src/operate/health/server.ts';
import { HealthPort } from '../../helpers/health.ts';

let server: HealthServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function serve(
  lacking: readonly string[] = [],
  metrics = async () => ({ contentType: 'text/x', text: 'a 1\n' }),
) {
  const health = await HealthPort.free();
  server = await serveHealth({ port: health.port, host: '127.0.0.1', lacking: async () => lacking, metrics });
  return health;
}

test('a bot that is ready says so', async () => {
  const response = await (await serve()).get('/readyz');
  expect([response.status, await response.text()]).toEqual([200, 'ready\n']);
});

test('a bot that is not ready is alive and says what it lacks', async () => {
  const health = await serve(['no story yet', 'no connection to Discord']);
  const response = await health.get('/readyz?verbose');
  expect([response.status, await response.text()]).toEqual([
    503,
    'not ready: no story yet, no connection to Discord\n',
  ]);
  expect((await health.get('/livez')).status).toBe(200);
});

test('figures come as the type that they are', async () => {
  const response = await (await serve()).get('/metrics');
  expect([response.headers.get('content-type'), await response.text()]).toEqual(['text/x', 'a 1\n']);
});

test('figures that cannot be made are an error of this page alone', async () => {
  const health = await serve([], () => Promise.reject(new Error('a secret')));
  const response = await health.get('/metrics');
  expect([response.status, await response.text()]).toEqual([500, 'This page could not be made.\n']);
  expect((await health.get('/readyz')).status).toBe(200);
});

describe('a request that makes no sense', () => {
  test('for another page is told which there are', async () => {
    const response = await (await serve()).get('/');
    expect([response.status, await response.text()]).toEqual([404, 'There are /livez, /readyz, /metrics.\n']);
  });

  test('that wants to write is told that it may read', async () => {
    const response = await (await serve()).get('/metrics', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('with an address that is none does no harm', async () => {
    const health = await serve();
    expect((await health.get('//')).status).toBe(404);
    expect((await health.get('/livez', { method: 'HEAD' })).status).toBe(200);
  });
});

test('a port that is taken is one clear line that names the setting', async () => {
  const health = await HealthPort.free();
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(health.port, '127.0.0.1', () => resolve()));
  const options = { port: health.port, lacking: async () => [], metrics: async () => ({ contentType: '', text: '' }) };
  await expect(serveHealth({ ...options, host: '127.0.0.1' })).rejects.toMatchObject({
    code: exitCode.unavailable,
    message: `HEALTH_PORT ${health.port} on HEALTH_HOST 127.0.0.1 is taken by another program.`,
  });
  await expect(serveHealth({ ...options, host: '192.0.2.1' })).rejects.toMatchObject({
    code: exitCode.badSettings,
    message: expect.stringContaining('HEALTH_HOST 192.0.2.1'),
  });
  other.close();
});
