import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../src/draft/draft-pack.ts';
import { openDictionary } from '../src/language/dictionary.ts';
import { checkedContext } from '../src/operate/load-context.ts';
import { type Judged, verdictsOf } from './story-books.ts';

/**
 * What `/ask` says from a draft that nobody has touched, to the questions of the book of the story made by hand.
 *
 * @returns nothing for a story without a book
 * @throws StartError for a draft that cannot be served
 */
export function askedOfDraft(project: string, story: string, { files }: Pick<Pack, 'files'>): Judged[] {
  const book = join(story, 'questions.jsonl');
  if (!existsSync(book)) return [];
  const root = mkdtempSync(join(tmpdir(), 'scrutin-draft-'));
  try {
    for (const part of ['vocabulary.json', 'words']) {
      cpSync(join(project, 'data', part), join(root, 'data', part), { recursive: true });
    }
    const folder = join(root, 'data', 'draft');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    const context = checkedContext({ folder: root, name: 'draft', drafts: true }, '', openDictionary(project));
    return verdictsOf(context, book, ['ask']);
  } finally {
    rmSync(root, { recursive: true });
  }
}
