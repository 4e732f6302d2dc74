import type { Locale } from '../text/locale.ts';
import { added, type Edit, replaced } from './edits.ts';
import type { Entry } from './entries.ts';
import { kindNamed, kinds } from './kinds.ts';
import { freeId } from './new-record.ts';

/** Where questions are kept that somebody has told the desk. */
export const questionFile = 'questions/desk.tsv';

export interface Wish {
  readonly question: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly missing: string;
  readonly named: string;
  readonly alias: string;
}

interface Story {
  readonly entries: readonly Entry[];
  readonly texts: ReadonlyMap<string, string>;
}

/** What a person does about an answer. A text instead says why it cannot be done. */
export function wished(action: string, wish: Wish, story: Story): Edit | string {
  const question = wish.question.replace(/\s+/g, ' ').trim();
  if (action === 'alias') return withAlias(wish, story);
  if (question === '') return 'There is no question.';
  return action === 'gap' ? asGap(question, wish, story) : asQuestion(question, wish, story);
}

/** One line more among the stored questions. */
function asQuestion(question: string, { subject, locale }: Wish, { entries, texts }: Story): Edit | string {
  const found = entries.find(
    ({ kind, name }) => (kind.name === 'facts' || kind.name === 'gaps') && name === subject.trim(),
  );
  if (!found) return 'Name a fact or a gap by its id.';
  const before = texts.get(questionFile) ?? '';
  const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
  const text = `${start}${found.name}\t${locale}\t${question}\n`;
  return { label: `Added a question for ${found.name}`, changes: new Map([[questionFile, text]]) };
}

function asGap(question: string, { missing, locale }: Wish, { entries, texts }: Story): Edit | string {
  const kind = kindNamed('gaps') ?? kinds[0];
  if (missing.trim() === '' || !kind) return 'Write what the story does not say.';
  const id = freeId(`g ${missing}`, new Set(entries.map(({ name }) => name)));
  return added(texts, kind, { id, missing: { [locale]: missing.trim() }, questions: { [locale]: [question] } });
}

function withAlias({ named, alias }: Wish, { entries, texts }: Story): Edit | string {
  const found = entries.find(
    ({ kind, name }) => ['people', 'places', 'organizations'].includes(kind.name) && name === named.trim(),
  );
  if (!found || alias.trim() === '') return 'Name somebody or something by its id, and write the other name.';
  const { otherNames } = found.record;
  const names = Array.isArray(otherNames) ? otherNames : [];
  return replaced(texts, found, { ...found.record, otherNames: [...names, alias.trim()] }, 'Named');
}
