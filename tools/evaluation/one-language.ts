import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Leaves out the texts in the other language, of which a story may do without all.
 *
 * @param language the article's, unless it is to be another one
 */
export function keepOneLanguage(folder: string, language?: 'en' | 'fr'): void {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const inLanguage: string = language ?? read('article.json').inLanguage;
  const stripped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(stripped);
    if (typeof value !== 'object' || value === null) return value;
    const keys = Object.keys(value);
    const isText = keys.length === 2 && keys.includes('en') && keys.includes('fr');
    const kept = Object.entries(value).filter(([key]) => !isText || key === inLanguage);
    return Object.fromEntries(kept.map(([key, one]) => [key, stripped(one)]));
  };
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    writeFileSync(join(folder, name), JSON.stringify(stripped(read(name))));
  }
  const article = read('article.json');
  writeFileSync(join(folder, 'article.json'), JSON.stringify({ ...article, inLanguage }));
}
