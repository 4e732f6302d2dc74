import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { StoryError } from '../../src/story/problem.ts';
import { loadVocabulary } from '../../src/story/vocabulary.ts';
import { fold } from '../../src/text/normalize.ts';
import { root } from '../helpers/root.ts';
import { copyVocabulary, set, temporaryFolder } from '../helpers/story-files.ts';

const file = join(root, 'data/vocabulary.json');
const text = readFileSync(file, 'utf8');

/** The words of every story with one file changed, or without it. */
function written(content: string | undefined, name = 'vocabulary.json'): string {
  const folder = temporaryFolder();
  copyVocabulary(folder);
  const path = join(folder, 'data', name);
  if (content === undefined) rmSync(path);
  else writeFileSync(path, content);
  return join(folder, 'data/vocabulary.json');
}

test('every word is folded already, as it is compared with folded words', () => {
  const unfolded: string[] = [];
  JSON.stringify(loadVocabulary(file), (_, value) => {
    if (typeof value === 'string' && fold(value) !== value) unfolded.push(value);
    return value;
  });
  expect(unfolded).toEqual([]);
});

test('an ordinal or a name of a round means one round', () => {
  const names = loadVocabulary(file).rounds.flatMap((round) => [...new Set([...round.ordinals, ...round.names])]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ['a missing file', written(undefined), /vocabulary\.json: cannot be read/],
  ['broken JSON', written('{'), /vocabulary\.json, line 1: is not valid JSON/],
  ['a missing list', written(set(['frames'], undefined)(text)), /frames/],
  ['an empty word', written(set(['frames', 'quote'], [''])(text)), /frames\.quote/],
  ['an unknown list', written(set(['colours'], [])(text)), /"colours"/],
  ['a missing thesaurus', written(undefined, 'words/thesaurus.tsv'), /words\/thesaurus\.tsv: cannot be read/],
  [
    'a line without a tab',
    written('# words\nboat, ferry\tbac\nboat bateau\n', 'words/translations.tsv'),
    /words\/translations\.tsv, line 3: must be English words, a tab, and French words/,
  ],
  ['a round 0', written(set(['rounds', 0, 'round'], 0)(text)), /rounds/],
])('%s is a fault of the story data', (_, path, message) => {
  expect(() => loadVocabulary(path)).toThrow(StoryError);
  expect(() => loadVocabulary(path)).toThrow(message);
});
