import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { freePort, Health, httpSettings } from '../bots.ts';
import type { Attack, Scene } from '../case.ts';
import { createSigner, startDiscordDouble } from '../double.ts';
import { Program } from '../program.ts';
import { Project } from '../project.ts';
import { files, misspelt, type Start, values } from '../wrong-settings.ts';
import { hasStack } from './damage.ts';

/** How long a start that cannot succeed may take. */
const mostMs = 20_000;

/** Whatever is wrong before the bot is online is one line and a code of the README's table, never 0. */
export const settings: Attack = {
  name: 'wrong settings',
  about: "Whatever is wrong before the bot is online is one line and a code of the README's table, never 0.",
  async run(scene) {
    const closed = `http://127.0.0.1:${await freePort()}/api`;
    const some = (starts: readonly Start[], each: number) => starts.filter((_, at) => at % scene.choose(1, each) === 0);
    await tryAll(scene, 'values of settings', some(values(closed), 4));
    await tryAll(scene, 'the file .env', some([...files(closed), ...misspelt(closed)], 3));
    await takenPorts(scene);
    await wrongToken(scene);
    await withoutWatches(scene);
  },
};

async function tryAll(scene: Scene, what: string, starts: readonly Start[]): Promise<void> {
  const row = scene.row(`${what}: the right code, and one line`, { atMost: mostMs, unit: 'ms' });
  const left = [...starts];
  const lane = async () => {
    const project = new Project();
    for (let start = left.shift(); start; start = left.shift()) await fails(row, start, project);
    project.remove();
  };
  await Promise.all([lane(), lane()]);
}

type Row = ReturnType<Scene['row']>;

async function fails(row: Row, start: Start, project: Project): Promise<void> {
  if (start.file === 'folder') mkdirSync(join(project.folder, '.env'));
  else if (start.file !== undefined) project.write('.env', start.file);
  const begun = performance.now();
  const program = new Program([...project.program(start.program)], {
    folder: project.folder,
    settings: { ...start.settings },
    bare: start.file !== undefined,
  });
  const fault = faultOf(await program.endsWithin(mostMs), start);
  row.count(fault === undefined, () => `${start.what}: ${fault}`);
  row.measured(performance.now() - begun);
  rmSync(join(project.folder, '.env'), { recursive: true, force: true });
}

function faultOf({ code, stdout, stderr, late }: Awaited<Program['ended']>, { codes, names, lines: most = 1 }: Start) {
  if (late) return 'it did not end';
  if (code === null || !codes.includes(code)) return `it ended with ${code} instead of ${codes.join(' or ')}`;
  const text = stdout + stderr;
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.includes('"level":"info"'));
  if (hasStack(text) || text.includes('"at":[')) return 'it shows a stack';
  if (lines.length === 0 || lines.length > most) return `it writes ${lines.length} lines`;
  return names === undefined || text.includes(names) ? undefined : `it does not name ${names}`;
}

async function takenPorts(scene: Scene): Promise<void> {
  const row = scene.row('a port that is taken: 69, and one line', { atMost: mostMs, unit: 'ms' });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const good = httpSettings(await freePort(), new Health(await freePort()), createSigner());
  const project = new Project();
  for (const name of ['PORT', 'HEALTH_PORT']) {
    const settings = { ...good, [name]: `${portOf(server)}` };
    await fails(row, { what: `${name} is taken`, program: 'serve', settings, codes: [69] }, project);
  }
  project.remove();
  server.close();
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

async function wrongToken(scene: Scene): Promise<void> {
  const row = scene.row('a token that Discord refuses: 77, and one line', { atMost: mostMs, unit: 'ms' });
  const double = await startDiscordDouble();
  const settings = { DISCORD_TOKEN: `${double.token}x`, DISCORD_API_URL: double.url };
  const project = new Project();
  await fails(row, { what: 'a wrong token', program: 'start', settings, codes: [77] }, project);
  project.remove();
  await double.stop();
}

/** A machine on which no file can be watched any more; that is no reason not to answer. */
async function withoutWatches(scene: Scene): Promise<void> {
  const row = scene.row('STORY_WATCH where nothing can be watched: gets ready', { atMost: mostMs, unit: 'ms' });
  const project = new Project();
  project.write(
    'no-watches.cjs',
    `const fs = require('node:fs');
const full = () => { throw Object.assign(new Error('System limit for number of file watchers reached'), { code: 'ENOSPC' }); };
fs.watch = full; fs.promises.watch = full; fs.watchFile = full;
require('node:module').syncBuiltinESMExports();\n`,
  );
  const health = new Health(await freePort());
  const settings = {
    ...httpSettings(await freePort(), health, createSigner()),
    STORY_WATCH: 'on',
    PICTURES: 'off',
    NODE_OPTIONS: `--require ${join(project.folder, 'no-watches.cjs')}`,
  };
  const begun = performance.now();
  const program = new Program([...project.program('serve')], { folder: project.folder, settings });
  const isReady = await health.isReady(program, mostMs);
  row.count(isReady, () => (program.isRunning ? 'it does not' : 'it has ended'));
  row.measured(performance.now() - begun);
  await program.end();
  project.remove();
}
