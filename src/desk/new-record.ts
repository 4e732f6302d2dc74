import { evidenceFor } from '../draft/evidence.ts';
import { fold } from '../text/normalize.ts';
import type { Kind } from './kinds.ts';
import type { RawRecord } from './record-text.ts';

export interface Words {
  readonly paragraph: number;
  readonly exact: string;
}

interface Around {
  readonly paragraphs: readonly string[];
  readonly language: 'en' | 'fr';
  /** Ids that are no longer free. */
  readonly taken: ReadonlySet<string>;
}

/** A record of a kind with what some words of the article give it. Somebody has to write the rest. */
export function newRecord(kind: Kind, words: Words | undefined, { paragraphs, language, taken }: Around): RawRecord {
  const exact = words?.exact.replace(/\s+/g, ' ').trim() ?? '';
  const evidence = words && exact !== '' ? [evidenceOf({ ...words, exact }, paragraphs)] : [];
  const id = freeId(exact === '' ? kind.one : exact, taken);
  const text = exact === '' ? {} : { [language]: exact };
  const rest: RawRecord = { evidence };
  switch (kind.name) {
    case 'quotes': {
      const spoken = exact.replace(/^["“«‘\s]+|["”»’\s]+$/g, '');
      return {
        id,
        speakers: [],
        exact: spoken === '' ? [] : [spoken],
        kind: 'direct',
        inLanguage: language,
        topics: [],
        ...rest,
      };
    }
    case 'people':
      return { id, name: exact, ...rest };
    case 'places':
    case 'organizations':
      return { id, name: text, ...rest };
    case 'timeline':
      return { id, when: { text }, statement: {}, tells: [], ...rest };
    case 'results':
      return { id, contest: '', place: '', statement: {}, standings: [{ candidate: '', share: 0, evidence }] };
    case 'facts':
      return { id, about: [], topics: [], statement: {}, values: [], questions: {}, ...rest };
    case 'gaps':
      return { id, missing: {}, questions: {} };
    case 'synonyms':
      return { words: exact === '' ? [] : [exact] };
    case 'topics':
      return { id, label: text };
    default:
      return { id, name: text };
  }
}

/** The words themselves where they may stand as evidence, else a few around or inside of them that may. */
function evidenceOf({ paragraph, exact }: Words, paragraphs: readonly string[]): RawRecord {
  const text = paragraphs[paragraph - 1] ?? '';
  const start = text.indexOf(exact);
  const isOnce = paragraphs.join('\n').split(exact).length === 2;
  if (start === -1 || (exact.length <= 120 && isOnce)) return { paragraph, exact };
  return { ...(evidenceFor(paragraphs, { paragraph, start, end: start + exact.length }) ?? { paragraph, exact }) };
}

const mostLetters = 34;

export function freeId(words: string, taken: ReadonlySet<string>): string {
  const plain = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostLetters);
  const id = plain.replace(/^-+|-+$/g, '') || 'record';
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
