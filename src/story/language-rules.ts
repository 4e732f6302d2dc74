import type { Problem } from './problem.ts';
import type { Localized } from './schema-parts.ts';
import type { Story } from './story.ts';

type Records = Omit<Story, 'article'> & { readonly abstract?: Localized | undefined };

const languageNames = { en: 'English', fr: 'French' } as const;

/**
 * A story is in both languages, or in one alone: in the first case every text has both. The abstract says which it is.
 */
export function checkLanguages(story: Records): Problem[] {
  if (!story.abstract || story.abstract.only !== undefined) return [];
  const lists = [
    ['people.json', story.people],
    ['places.json', story.places],
    ['organizations.json', story.organizations],
    ['results.json', [...story.contests, ...story.results]],
    ['quotes.json', story.quotes],
    ['facts.json', story.facts],
    ['timeline.json', story.timeline],
    ['gaps.json', story.gaps],
    ['vocabulary.json', story.topics],
  ] as const;
  return lists.flatMap(([file, records]) =>
    records.flatMap((record) => lacking(record).map(({ field, ...rest }) => fault(file, record.id, field, rest))),
  );
}

interface Lack {
  readonly field: string;
  readonly language: 'en' | 'fr';
  readonly write: string;
}

function fault(file: string, record: string, field: string, { language, write }: Omit<Lack, 'field'>): Problem {
  const message = `lacks the ${languageNames[language]}: write "${language}": ${write}; a story in one language alone leaves the other out everywhere, in the abstract of article.json, too`;
  return { file, record, field, message };
}

/** The texts inside a record that stand in one language alone. */
function lacking(value: unknown, path: readonly string[] = []): Lack[] {
  if (typeof value !== 'object' || value === null) return [];
  const field = path.join('.');
  if ('only' in value && (value.only === 'en' || value.only === 'fr')) {
    return [{ field, language: value.only === 'en' ? 'fr' : 'en', write: '"…"' }];
  }
  if (path.at(-1) === 'questions') {
    return Object.entries(value).flatMap(([language, list]) =>
      Array.isArray(list) && list.length === 0 && (language === 'en' || language === 'fr')
        ? [{ field, language, write: '["…"]' }]
        : [],
    );
  }
  return Object.entries(value).flatMap(([key, child]) => lacking(child, [...path, key]));
}
