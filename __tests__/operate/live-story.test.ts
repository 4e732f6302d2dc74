import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type DiscordDouble, startDiscordDouble } from '../../packages/discord-double/src/double.ts';
import { slash } from '../../packages/discord-double/src/interactions.ts';
import { createSigner } from '../../packages/discord-double/src/signer.ts';
import { exitCode } from '../../src/errors.ts';
import { textOf } from '../helpers/components.ts';
import { figure, HealthPort } from '../helpers/health.ts';
import { signed } from '../helpers/http.ts';
import { closedPort, endPrograms, startProgram } from '../helpers/program.ts';
import { copyOfProject, type Project } from '../helpers/project.ts';

let double: DiscordDouble;
let health: HealthPort;
let project: Project;

beforeEach(async () => {
  double = await startDiscordDouble();
  health = await HealthPort.free();
  project = copyOfProject();
});

afterEach(async () => {
  await endPrograms();
  await double.stop();
  expect(double.faults).toEqual([]);
});

async function online(more: Readonly<Record<string, string>> = {}) {
  const settings = { DISCORD_TOKEN: double.token, DISCORD_API_URL: double.url, STORY: 'morvik-2031' };
  const program = startProgram([], { ...settings, ...health.settings, ...more }, 'start', project.folder);
  await program.wrote('commands registered');
  await health.until('/readyz', 200);
  return program;
}

async function result(place: string): Promise<string> {
  const asked = slash('result', { place });
  double.interact(asked);
  return textOf(await double.reply(asked.id));
}

/** Writes a file of the story with some words changed. */
function change(file: string, from: string, to: string): void {
  const path = join(project.story, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replaceAll(from, to));
}

const puts = () => double.requests.filter(({ method }) => method === 'PUT').length;

const loads = async (outcome: string) =>
  figure(await health.text('/metrics'), `scrutin_story_loads_total{story="morvik-2031",outcome="${outcome}"}`);

test('SIGHUP takes a sound story and refuses a broken one, all the while answering', async () => {
  const program = await online();
  const registrations = puts();
  expect(await result('morvik')).toContain('Tornquist');
  change('people.json', 'Tornquist', 'Kestrel');
  change('results.json', 'Tornquist', 'Kestrel');
  expect(await result('morvik')).toContain('Tornquist');
  program.signal('SIGHUP');
  await program.wrote('story read anew');
  expect(await result('morvik')).toContain('Kestrel');
  expect(await result('morvik')).not.toContain('Tornquist');

  change('results.json', '"place": "morvik"', '"place": "atlantis"');
  program.signal('SIGHUP');
  await program.wrote('the one before goes on answering');
  expect(program.output).toContain('results.json, morvik-1, place: names \\"atlantis\\"');
  expect(await result('morvik')).toContain('Kestrel');
  expect([await loads('loaded'), await loads('refused')]).toEqual([2, 1]);
  expect(puts()).toBe(registrations);
  program.signal('SIGTERM');
  expect((await program.ended).code).toBe(exitCode.ok);
}, 60_000);

test('over HTTP the story is read anew as well, with its figures on the health port', async () => {
  const signer = createSigner();
  const port = await closedPort();
  const settings = { DISCORD_PUBLIC_KEY: signer.publicKeyHex, PORT: `${port}`, STORY: 'morvik-2031' };
  const program = startProgram([], { ...settings, ...health.settings }, 'serve', project.folder);
  await health.until('/readyz', 200);
  const asked = async () => {
    const request = signed(signer, slash('result', { place: 'morvik' }));
    return (await fetch(`http://127.0.0.1:${port}/interactions`, request)).text();
  };
  expect(await asked()).toContain('Tornquist');
  change('people.json', 'Tornquist', 'Kestrel');
  change('results.json', 'Tornquist', 'Kestrel');
  expect(await asked()).toContain('Tornquist');
  program.signal('SIGHUP');
  await program.wrote('story read anew');
  expect(await asked()).toContain('Kestrel');
  expect(await loads('loaded')).toBe(2);
  program.signal('SIGTERM');
  expect((await program.ended).code).toBe(exitCode.ok);
}, 60_000);

test('with STORY_WATCH=on a change of a file is enough, broken or sound', async () => {
  const program = await online({ STORY_WATCH: 'on' });
  const path = join(project.story, 'results.json');
  const sound = readFileSync(path, 'utf8');
  writeFileSync(path, '{ "contests": [');
  await program.wrote('the one before goes on answering');
  expect(await result('morvik')).toContain('Tornquist');
  writeFileSync(path, sound);
  change('people.json', 'Tornquist', 'Kestrel');
  change('results.json', 'Tornquist', 'Kestrel');
  await program.wrote('story read anew');
  expect(await result('morvik')).toContain('Kestrel');
}, 60_000);

test('with STORY_WATCH=on a folder that is replaced is no end of it, and 300 signals are no queue', async () => {
  const program = await online({ STORY_WATCH: 'on' });
  const copy = `${project.story}.new`;
  cpSync(project.story, copy, { recursive: true });
  rmSync(project.story, { recursive: true });
  renameSync(copy, project.story);
  await program.wrote('story read anew');
  change('people.json', 'Tornquist', 'Kestrel');
  change('results.json', 'Tornquist', 'Kestrel');
  while (!(await result('morvik')).includes('Kestrel'));

  const before = (await loads('loaded')) ?? 0;
  change('people.json', 'Kestrel', 'Osprey');
  change('results.json', 'Kestrel', 'Osprey');
  for (let time = 0; time < 300; time += 1) program.signal('SIGHUP');
  while (!(await result('morvik')).includes('Osprey'));
  // One that runs and one that waits; the watch may have seen the change as well.
  expect(((await loads('loaded')) ?? 0) - before).toBeLessThanOrEqual(3);
}, 90_000);

test('with LOG_UNANSWERED=1 the log has the question that the story does not answer, and nothing else of it', async () => {
  const program = await online({ LOG_UNANSWERED: '1' });
  const inPrivate = slash('result', { place: 'atlantis' }, { where: 'dm' });
  double.interact(inPrivate);
  await double.reply(inPrivate.id);
  await result('gotham 0612345678');
  await program.wrote('unanswered');
  expect(program.output).not.toContain('atlantis');
  const lines = program.stdout.split('\n').filter((line) => line.includes('gotham'));
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', time: expect.any(String), command: 'result', question: 'gotham [removed]', msg: 'unanswered' },
  ]);
}, 60_000);
