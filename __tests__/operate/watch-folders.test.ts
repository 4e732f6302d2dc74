import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../src/log.ts';
import { oneAtATime } from '../../src/operate/live-story.ts';
import { watchFolders } from '../../src/operate/watch-folders.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

let folder: string;
let story: string;
let changes = 0;
let logged: string[] = [];
let stop = () => {};

beforeEach(async () => {
  folder = temporaryFolder();
  story = join(folder, 'story');
  mkdirSync(story);
  writeFileSync(join(story, 'people.json'), '[]');
  changes = 0;
  logged = [];
  const log = createLogger('info', { write: (line) => logged.push(line) });
  stop = watchFolders([story], () => (changes += 1), log, 20);
  await setTimeout(100);
});
afterEach(() => stop());

async function seen(count: number): Promise<void> {
  while (changes < count) await setTimeout(10);
}

test('nothing changes, and nothing is told', async () => {
  await setTimeout(200);
  expect(changes).toBe(0);
});

test.each<[string, () => void]>([
  ['a file is written', () => writeFileSync(join(story, 'people.json'), '[{}]')],
  ['a file is added', () => writeFileSync(join(story, 'gaps.json'), '[]')],
  ['a file is taken away', () => rmSync(join(story, 'people.json'))],
  [
    'a file is written and moved into its place, as editors do',
    () => {
      writeFileSync(join(folder, 'new'), '[]');
      renameSync(join(folder, 'new'), join(story, 'people.json'));
    },
  ],
])('%s', async (_, change) => {
  change();
  await seen(1);
});

describe('after the folder was replaced, a change is still seen', () => {
  test.each<[string, () => void]>([
    [
      'by a copy (rsync, a deployment)',
      () => {
        cpSync(story, join(folder, 'new'), { recursive: true });
        rmSync(story, { recursive: true });
        renameSync(join(folder, 'new'), story);
      },
    ],
    [
      'by one that is made anew (git checkout)',
      () => {
        rmSync(story, { recursive: true });
        mkdirSync(story);
        writeFileSync(join(story, 'people.json'), '[]');
      },
    ],
    [
      'by a link that leads elsewhere (a mounted volume)',
      () => {
        renameSync(story, join(folder, 'first'));
        cpSync(join(folder, 'first'), join(folder, 'second'), { recursive: true });
        symlinkSync(join(folder, 'second'), story);
      },
    ],
  ])('%s', async (_, replace) => {
    replace();
    await seen(1);
    writeFileSync(join(story, 'people.json'), '[{}]');
    await seen(2);
  });
});

test('a folder that is gone is logged once, and a change is seen when it is back', async () => {
  rmSync(story, { recursive: true });
  await setTimeout(200);
  expect(logged).toHaveLength(1);
  mkdirSync(story);
  writeFileSync(join(story, 'people.json'), '[{}]');
  await seen(1);
});

test('a link to nothing, as some editors make, hides no change', async () => {
  symlinkSync('/nowhere/at/all', join(story, '.#people.json'));
  await seen(1);
  writeFileSync(join(story, 'people.json'), '[{}]');
  await seen(2);
  expect(logged).toEqual([]);
});

test('work that is asked for 300 times while it runs is done once more, not 300 times', async () => {
  let runs = 0;
  const again = oneAtATime(async () => {
    runs += 1;
    await setTimeout(50);
  });
  for (let time = 0; time < 300; time += 1) again();
  await setTimeout(200);
  expect(runs).toBe(2);
  again();
  await setTimeout(100);
  expect(runs).toBe(3);
});
