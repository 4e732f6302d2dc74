import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { exitCode, mustNotRestart } from '../../src/errors.ts';
import { readProject, settingsFrom } from '../helpers/deploy.ts';
import { closedPort } from '../helpers/program.ts';
import { root } from '../helpers/root.ts';

describe('the Dockerfile', () => {
  const text = readProject('deploy/Dockerfile').replaceAll('\\\n', ' ');
  const instructions = [...text.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', rest = '']) => ({ name, rest }));
  const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);

  test('ends as a user that is not root, with Node itself as the process, so that signals arrive', () => {
    expect(all('USER')).toEqual(['1000:1000']);
    const [command = '', script = '', program = ''] = z.array(z.string()).parse(JSON.parse(all('CMD').join('')));
    expect([command, program]).toEqual(['node', 'start']);
    expect(existsSync(join(root, script))).toBe(true);
  });

  test('has two stages, of which the second has no more than what runs', () => {
    expect(all('FROM')).toHaveLength(2);
    const copied = all('COPY').filter((rest) => rest.startsWith('--from=build'));
    expect(copied.map((rest) => rest.split(' ')[1])).toEqual(
      ['package.json', 'node_modules', 'dist', 'data'].map((part) => `/app/${part}`),
    );
  });

  test('is given all that the build reads, and no settings or tests', () => {
    const letIn = readProject('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(readProject('.dockerignore')).toMatch(/^\*$/m);
    for (const needed of [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'src',
      'commands',
      'data',
      'scripts',
    ]) {
      expect(letIn).toContain(needed);
      expect(existsSync(join(root, needed))).toBe(true);
    }
    expect(letIn.some((name) => name === '.env' || name.startsWith('__tests__'))).toBe(false);
  });

  test('asks a port that the settings open to the outside of the container', () => {
    const environment = Object.fromEntries(
      all('ENV').flatMap((rest) =>
        [...rest.matchAll(/([A-Z_]+)=(?:"([^"]*)"|(\S+))/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare]),
      ),
    );
    const { health, http } = settingsFrom(environment);
    expect(health).toEqual({ port: 9090, host: '0.0.0.0' });
    expect(all('EXPOSE')).toEqual([`${http.port} ${health?.port}`]);
  });

  test.each([
    ['is well where the bot is alive', 200, 0],
    ['is not where it is not', 500, 1],
    ['is not where nobody listens', undefined, 1],
  ])('its health check %s', async (_, status, code) => {
    const port = await closedPort();
    const server = createServer((request, response) =>
      response.writeHead(request.url === '/livez' ? (status ?? 0) : 404).end(),
    );
    if (status !== undefined) await once(server.listen(port, '127.0.0.1'), 'listening');
    const [program = '', ...args] = z
      .array(z.string())
      .parse(JSON.parse(/CMD (\[.*\])/.exec(all('HEALTHCHECK').join(''))?.[1] ?? ''));
    expect(program).toBe('node');
    const child = spawn(process.execPath, args, { env: { HEALTH_PORT: `${port}` } });
    expect(await once(child, 'exit')).toEqual([code, null]);
    server.close();
  });
});

describe('the compose file', () => {
  const service = z.object({
    build: z.object({ context: z.literal('..'), dockerfile: z.string() }),
    command: z.tuple([z.literal('node'), z.string(), z.literal('serve')]).optional(),
    volumes: z.tuple([z.string().regex(/:\/app\/data\/\$\{STORY_NAME:-calais-2015\}:ro$/)]),
    environment: z.record(z.string(), z.string()),
    ports: z.array(z.string().regex(/^127\.0\.0\.1:(\d+):\1$/)),
    read_only: z.literal(true),
    cap_drop: z.tuple([z.literal('ALL')]),
    stop_grace_period: z.literal('12s'),
  });
  const document = parseDocument(readProject('deploy/compose.yaml'));
  const { services } = z.object({ services: z.record(z.string(), service) }).parse(document.toJS());

  test('is sound YAML', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  test.each(Object.entries(services))(
    '%s: settings exist, the program is built, ports are for this machine alone',
    (_, one) => {
      const { health, http } = settingsFrom(one.environment);
      expect(existsSync(join(root, one.build.dockerfile))).toBe(true);
      expect(existsSync(join(root, one.command?.[1] ?? 'dist/src/bundle/main.js'))).toBe(true);
      expect([health?.port, http.port].map((port) => `127.0.0.1:${port}:${port}`)).toEqual(
        expect.arrayContaining(one.ports),
      );
    },
  );
});

describe('the systemd unit', () => {
  const unit = readProject('deploy/scrutin.service');
  const has = (line: string) => unit.split('\n').includes(line);

  test('restarts the bot, except after the codes that a person must mend', () => {
    const codes = Object.values(exitCode).filter(mustNotRestart);
    expect(has('Restart=on-failure')).toBe(true);
    expect(has(`RestartPreventExitStatus=${codes.join(' ')}`)).toBe(true);
  });

  test('runs a program that is built, as nobody in particular', () => {
    const [, script = ''] = /^ExecStart=\S+ (\S+) start$/m.exec(unit) ?? [];
    expect(existsSync(join(root, script))).toBe(true);
    expect(has('DynamicUser=yes')).toBe(true);
  });

  test('bounds memory as the image does', () => {
    const inImage = /^ENV (NODE_OPTIONS="[^"]+" MALLOC_ARENA_MAX=\d+)$/m.exec(readProject('deploy/Dockerfile'))?.[1];
    expect(inImage).toBeDefined();
    // Each puts its quotation marks elsewhere.
    const bare = (text = '') => text.replaceAll('"', '');
    expect(bare(unit)).toContain(`Environment=${bare(inImage)}\n`);
  });

  const analyze = spawnSync('systemd-analyze', ['--version']);
  const whereSystemd = analyze.status === 0 ? test : test.skip;

  whereSystemd('is a unit that systemd takes, with little exposure', () => {
    const file = join(root, 'deploy/scrutin.service');
    const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    // The one complaint that is none of the unit: this machine may have Node somewhere else.
    const complaints = verified.stderr
      .split('\n')
      .filter((line) => line.includes('scrutin.service') && !line.includes('/usr/bin/node'));
    expect(complaints).toEqual([]);
    expect(spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=20', file]).status).toBe(0);
  });
});
