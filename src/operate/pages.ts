import type { Pages } from '../render/surroundings.ts';
import type { Settings } from './config.ts';
import { repositoryOf } from './project.ts';

/** The pages about the bot whose addresses are known: its source, the notices that lie beside it, and where to get help. */
export function pagesOf(folder: string, { sourceUrl, supportUrl }: Pick<Settings, 'sourceUrl' | 'supportUrl'>): Pages {
  const source = (sourceUrl ?? repositoryOf(folder))?.replace(/\/+$/, '');
  return {
    privacy: source && fileIn(source, 'PRIVACY.md'),
    terms: source && fileIn(source, 'TERMS.md'),
    source,
    support: supportUrl,
  };
}

/** Forges differ in where the files of the main branch are. */
const forges: readonly (readonly [host: RegExp, path: string])[] = [
  [/(?:^|\.)gitlab\./, '-/blob/HEAD'],
  [/^(?:codeberg\.org|.*\bgitea\b.*|.*\bforgejo\b.*)$/, 'src/branch/main'],
  [/(?:^|\.)sr\.ht$/, 'tree/HEAD/item'],
];

function fileIn(source: string, file: string): string {
  const { host } = new URL(source);
  const path = forges.find(([pattern]) => pattern.test(host))?.[1] ?? 'blob/HEAD';
  return `${source}/${path}/${file}`;
}
