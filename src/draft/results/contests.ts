import type { Ids } from '../ids.ts';
import { namesOfVote } from '../other-language.ts';
import { inLanguage, type Language, type OneLanguage, phrase } from '../wording.ts';
import { namesOfMeasure, namesOfRace } from './contest-names.ts';
import { firstCount, measureIn, nation, parties, preferences, type Scope } from './scope.ts';

export interface ContestDraft {
  readonly id: string;
  readonly name: OneLanguage;
  readonly otherNames: readonly string[];
  readonly year?: number;
  readonly options: readonly { readonly id: string; readonly name: OneLanguage }[];
  readonly draft: true;
  readonly confidence: number;
}

/** One vote that a result tells of, with what could be voted for. */
export interface Vote {
  readonly key: string;
  readonly options: readonly string[];
}

export interface Naming {
  readonly name: string;
  readonly year: number;
  readonly language: Language;
  readonly ids: Ids;
  /** The whole article. */
  readonly text: string;
}

/** A contest for each vote that the results tell of; the main one is first. */
export function contestsOf(
  votes: readonly Vote[],
  { name, year, language, ids, text }: Naming,
): Map<string, ContestDraft> {
  const keys = new Set(['|', ...votes.map(({ key }) => key)]);
  const taken = new Set<string>();
  return new Map(
    [...keys].map((key) => {
      const label = labelOf(key, name, language);
      const when = yearOf(key, year);
      const id = ids.take(label);
      const options = new Set(votes.filter((vote) => vote.key === key).flatMap((vote) => vote.options));
      const contest = {
        id,
        name: inLanguage(language, label),
        otherNames: [
          ...(when === undefined ? [] : [`${when}`]),
          ...unused([...calledBy(key, text), ...(key === '|' ? namesOfVote(name, language) : [])], taken),
        ],
        ...(when === undefined ? {} : { year: when }),
        options: [...options].map((option) => ({
          id: ids.take(`${id.slice(0, 28)}-${option}`),
          name: inLanguage(language, optionLabel(option, language)),
        })),
        draft: true as const,
        confidence: 0.5,
      };
      return [key, contest] as const;
    }),
  );
}

/** Other words of the article for a vote of now. */
function calledBy(key: string, text: string): string[] {
  if (key === '|') return namesOfRace(text);
  return measureIn(key) !== undefined && key.endsWith('|') ? namesOfMeasure(key.slice(0, -1), text) : [];
}

/** What two votes are called names neither. */
function unused(names: readonly string[], taken: Set<string>): string[] {
  const own = names.filter((name) => !taken.has(name));
  for (const name of own) taken.add(name);
  return own;
}

function labelOf(key: string, name: string, language: Language): string {
  const [measure = '', earlier = ''] = key.split('|');
  const own =
    measure === ''
      ? name
      : measure === nation || measure === preferences || measure === parties
        ? phrase(language, measure)
        : measure;
  if (earlier === '') return own;
  if (earlier === firstCount) return `${own} (${phrase(language, 'firstCount')})`;
  if (/^\d{4}$/.test(earlier)) return `${own} ${earlier}`;
  return measure === '' ? phrase(language, 'earlier') : `${own} (${phrase(language, 'earlier')})`;
}

function yearOf(key: string, year: number): number | undefined {
  const [, earlier = ''] = key.split('|');
  if (earlier === '') return year;
  return /^\d{4}$/.test(earlier) ? Number(earlier) : undefined;
}

/** What names a vote among those of an article: the measure, and the words for an earlier one. */
export function contestKey({ measure, earlier }: Scope): string {
  return `${measure ?? ''}|${earlier ?? ''}`;
}

export function optionLabel(option: string, language: Language): string {
  return option === 'others' ? phrase(language, 'others') : `${option.charAt(0).toUpperCase()}${option.slice(1)}`;
}
