import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../src/bot/command.ts';
import { draftPack, type Pack } from '../src/draft/draft-pack.ts';
import { openDictionary } from '../src/language/dictionary.ts';
import { checkedContext } from '../src/operate/load-context.ts';
import { booksOf, type Judged, verdictsOf } from './story-books.ts';

type Draft = Pick<Pack, 'files'>;

/** The draft of the article in a file. */
export function draftOf(article: string): Pack {
  const content = readFileSync(article, 'utf8');
  return draftPack({ id: 'draft', content, name: article, verbatim: true, today: '2000-01-01' });
}

/**
 * A draft that nobody has touched, ready to answer.
 *
 * @throws StartError for a draft that cannot be served
 */
export function draftContext(project: string, { files }: Draft): Context {
  const root = mkdtempSync(join(tmpdir(), 'scrutin-draft-'));
  try {
    for (const part of ['vocabulary.json', 'words']) {
      cpSync(join(project, 'data', part), join(root, 'data', part), { recursive: true });
    }
    const folder = join(root, 'data', 'draft');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    return checkedContext({ folder: root, name: 'draft', drafts: true }, '', openDictionary(project));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What `/ask` says from a draft to the questions of the books of the story made by hand. */
export function askedOfDraft(project: string, story: string, draft: Draft): Judged[] {
  const books = booksOf(story);
  if (books.length === 0) return [];
  const context = draftContext(project, draft);
  return books.flatMap((book) => verdictsOf(context, book, ['ask']));
}
