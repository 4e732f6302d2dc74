import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDictionary } from '../src/language/dictionary.ts';
import { loadStory } from '../src/story/load.ts';
import { namedIn, type Story } from '../src/story/story.ts';
import { vocabularyFiles } from '../src/story/vocabulary.ts';
import { words } from '../src/text/normalize.ts';
import { root } from './helpers/root.ts';

/** Every story that there is, those of the tests among them. */
const folders = ['data', '__tests__/stories'].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, 'article.json')))
    .map(({ name }) => join(root, parent, name)),
);
const stories = folders.map((folder) => loadStory(folder));
const { isWord } = openDictionary(root);

/** Countries and languages are words of every story: "France", "English". */
const general = new Set(
  ['region', 'language'].flatMap((type) => {
    const names = new Intl.DisplayNames(['en'], { type: type as 'region' | 'language', fallback: 'none' });
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    return codes.flatMap((code) => words(names.of(type === 'region' ? code.toUpperCase() : code) ?? ''));
  }),
);
for (const word of [
  'harbor',
  'neighbors',
  'grey',
  'england',
  'britain',
  'european',
  'facebook',
  'twitter',
  'christian',
])
  general.add(word);

/** The words of the proper names of a story, without those of dictionaries. A letter or two say nothing. */
function properWords(story: Story): Set<string> {
  const { article } = story;
  const names = [
    ...namedIn(story).flatMap((entity) =>
      entity.type === 'person' ? (entity.record.name ?? []) : [entity.record.name.en, entity.record.name.fr],
    ),
    article.author ?? '',
    article.publisher ?? '',
  ].flatMap((name) => name.split(/[\s'’–-]+/));
  const proper = names.filter((name) => /^\p{Lu}\p{L}{2,}$/u.test(name) && !isWord(name.toLowerCase()));
  return new Set(proper.flatMap(words).filter((word) => !isWord(word) && !general.has(word)));
}

const owners = stories.map(properWords);
const ownWords = new Set(
  owners.flatMap((own) => [...own].filter((word) => owners.filter((one) => one.has(word)).length === 1)),
);

/** The code, and the data that serve every story, without the names of folders, which settings may name. */
function textsOfAll(): { file: string; text: string }[] {
  const code = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const ids = new RegExp(stories.map(({ article }) => article.id).join('|'), 'g');
  return [...code, ...vocabularyFiles.map((file) => join('data', file))].map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8').replace(ids, ''),
  }));
}

test('the stories have words of their own to look for', () => {
  for (const own of owners) expect([...own].filter((word) => ownWords.has(word)).length).toBeGreaterThan(3);
});

test('no word that one story alone has stands in the code or in the words of every story', () => {
  const found = textsOfAll().flatMap(({ file, text }) => {
    const split = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    return [...new Set(words(split))].filter((word) => ownWords.has(word)).map((word) => `${file}: ${word}`);
  });
  expect(found).toEqual([]);
});
