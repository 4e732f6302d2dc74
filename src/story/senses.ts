import { join } from 'node:path';
import { words } from '../text/normalize.ts';
import { readText } from './file-text.ts';
import { type Problem, StoryError } from './problem.ts';

/** Words and phrases of English and French that people say for one thing, or that come near to it. */
export type Sense = Readonly<Record<'en' | 'fr', readonly string[]>>;

/**
 * Reads lines of English words and phrases, a tab, and French ones, each list with commas between. Lines that start
 * with `#` are skipped.
 *
 * @throws StoryError when the file is missing or broken
 */
export function readSenses(folder: string, name: string): Sense[] {
  const file = `words/${name}`;
  const read = readText(join(folder, name));
  if ('fault' in read) throw new StoryError('data', [{ file, ...read.fault }]);
  const problems: Problem[] = [];
  const senses = read.text.split(/\r?\n/).flatMap((text, index): Sense[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [en, fr, ...more] = text.split('\t').map(listOf);
    if (en && fr && more.length === 0 && en.length + fr.length > 1) return [{ en, fr }];
    problems.push({ file, line: index + 1, message: 'must be English words, a tab, and French words' });
    return [];
  });
  if (problems.length > 0) throw new StoryError('data', problems);
  return senses;
}

function listOf(cell: string): string[] {
  return cell
    .split(',')
    .map((phrase) => words(phrase).join(' '))
    .filter(Boolean);
}
