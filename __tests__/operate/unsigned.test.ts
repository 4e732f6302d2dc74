import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openDictionary } from '../../src/language/dictionary.ts';
import { readSettings } from '../../src/operate/config.ts';
import { examineHere } from '../../src/operate/doctor/local.ts';
import { checkedContext } from '../../src/operate/load-context.ts';
import { root } from '../helpers/root.ts';
import { copyVocabulary, morvikFolder, temporaryFolder } from '../helpers/story-files.ts';

/** A project with a story in which nobody has signed the first fact. */
let folder = '';

beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  copyVocabulary(folder);
  cpSync(morvikFolder, join(folder, 'data/morvik'), { recursive: true });
  const file = join(folder, 'data/morvik/facts.json');
  const [first, ...facts] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify([{ ...first, draft: true, confidence: 0.5 }, ...facts]));
});

describe('a fact that nobody has signed', () => {
  test.each([
    [true, 15],
    [false, 14],
  ])('is told where drafts are: %s', (drafts, facts) => {
    const { story } = checkedContext({ folder, name: 'morvik', drafts }, '', openDictionary(root));
    expect(story.facts).toHaveLength(facts);
  });

  test.each([
    [{}, 'warn', /14 facts; not signed, so left out: 1$/],
    [{ DRAFTS: 'on' }, 'ok', /15 facts$/],
  ])('is told of by the doctor, with %j: %s', async (settings, level, says) => {
    const [story] = await examineHere(readSettings({ STORY: 'morvik', ...settings }), folder);
    expect(story).toMatchObject({ level, says: expect.stringMatching(says) });
  });
});
