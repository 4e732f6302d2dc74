import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pagesOf } from '../../src/operate/pages.ts';
import { temporaryFolder } from '../helpers/story-files.ts';

function projectWith(repository?: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'scrutin', repository }));
  return folder;
}

const none = { sourceUrl: undefined, supportUrl: undefined };

describe('pages about the bot', () => {
  test.each([
    ['https://github.com/a/b', 'https://github.com/a/b/blob/HEAD/PRIVACY.md'],
    ['https://github.com/a/b/', 'https://github.com/a/b/blob/HEAD/PRIVACY.md'],
    ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/blob/HEAD/PRIVACY.md'],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/src/branch/main/PRIVACY.md'],
  ])('the notices lie beside the source at %s', (sourceUrl, privacy) => {
    const pages = pagesOf(projectWith(), { ...none, sourceUrl });
    expect(pages).toMatchObject({ privacy, terms: privacy.replace('PRIVACY', 'TERMS') });
  });

  test.each([
    ['https://github.com/a/b', 'https://github.com/a/b'],
    ['github:a/b', 'https://github.com/a/b'],
    [{ type: 'git', url: 'git+https://github.com/a/b.git' }, 'https://github.com/a/b'],
    ['git@example.org:a/b.git', undefined],
    [undefined, undefined],
  ])('without a setting the source is that of package.json: %j', (repository, source) => {
    expect(pagesOf(projectWith(repository), none).source).toBe(source);
  });

  test('are left out where nothing is known', () => {
    expect(Object.values(pagesOf(projectWith(), none)).filter((page) => page !== undefined)).toEqual([]);
  });
});
