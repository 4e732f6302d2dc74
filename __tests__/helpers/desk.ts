import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { openDesk } from '../../src/cli/edit-story.ts';
import { makeStory } from '../../src/cli/make-story.ts';
import { copyVocabulary, morvikArticle, morvikFolder, temporaryFolder } from './story-files.ts';

export interface OpenDesk {
  /** Of the page, with its key; it ends with a slash. */
  readonly url: string;
  /** The story's. */
  readonly folder: string;
  read(file: string): string;
  stop(): Promise<void>;
}

/** The real desk over a copy of a story that somebody wrote, or over a fresh draft of the same article. */
export async function startDesk(kind: 'written' | 'drafted', log?: string): Promise<OpenDesk> {
  const project = temporaryFolder();
  const name = 'morvik';
  const folder = join(project, 'data', name);
  mkdirSync(join(project, 'data'));
  copyVocabulary(project);
  if (kind === 'written') cpSync(morvikFolder, folder, { recursive: true });
  else makeStory('draft', [name, morvikArticle, '--verbatim'], project, '');
  const { url, stop } = await openDesk({ name, article: morvikArticle, log, port: 0 }, project);
  return { url, folder, read: (file) => readFileSync(join(folder, file), 'utf8'), stop };
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The parser leaves the signs of a text area as they are, which browsers do not. */
const decoded = (text: string) => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');

/** What a browser would send of the form of a record. */
export function fieldsIn(markup: string): URLSearchParams {
  const { document } = parseHTML(/<body/.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`);
  const form = new URLSearchParams();
  const inputs = document.querySelector('#record-form')?.querySelectorAll('input, textarea, select') ?? [];
  for (const input of inputs) {
    if (input.getAttribute('type') === 'checkbox' && !input.hasAttribute('checked')) continue;
    form.append(input.getAttribute('name') ?? '', valueIn(input));
  }
  return form;
}

interface Input {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): { readonly textContent: string | null } | null;
}

function valueIn(input: Input): string {
  if (input.tagName === 'SELECT') return input.querySelector('option[selected]')?.textContent ?? '';
  return input.tagName === 'INPUT' ? (input.getAttribute('value') ?? '') : decoded(input.textContent ?? '');
}
