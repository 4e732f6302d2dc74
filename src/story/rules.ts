import { nameKey } from '../text/normalize.ts';
import { checkLanguages } from './language-rules.ts';
import type { Problem } from './problem.ts';
import type { QuestionLine } from './question-files.ts';
import { checkQuestions } from './question-rules.ts';
import { checkReferences } from './reference-rules.ts';
import { checkResults } from './result-rules.ts';
import type { Localized } from './schema-parts.ts';
import { checkShares } from './share-rules.ts';
import { borneRecords, entitiesOf, namesOf, type Story } from './story.ts';
import { checkTimeline } from './timeline-rules.ts';
import { checkVerbatim } from './verbatim-rules.ts';
import { checkWriting } from './writing-rules.ts';

/** The records of a story; `paragraphs` is missing where the article itself is broken. */
type Records = Omit<Story, 'article'> & {
  readonly lines: readonly QuestionLine[];
  readonly paragraphs: number | undefined;
  readonly abstract?: Localized | undefined;
  readonly verbatimAllowed?: boolean | undefined;
};

/**
 * The rules that hold across records, which a schema of one record cannot see.
 *
 * @param brokenIds ids of records that are there, though not as the schema has them: to name them is no fault
 */
export function checkRules(story: Records, brokenIds: ReadonlySet<string> = new Set()): Problem[] {
  return [
    ...uniqueIds(story),
    ...checkReferences(story, brokenIds),
    ...uniqueNames(story),
    ...paragraphsExist(story),
    ...checkResults(story),
    ...checkLanguages(story),
    ...checkWriting(story),
    ...checkQuestions(story, story.lines, brokenIds),
    ...story.results.flatMap(checkShares),
    ...checkVerbatim(story.facts, story.verbatimAllowed),
    ...checkTimeline(story, brokenIds),
  ];
}

function uniqueIds(story: Records): Problem[] {
  const all = [
    ...borneRecords(story).map(({ file, record }) => ({ file, id: record.id })),
    ...story.contests
      .flatMap(({ id, options }) => [id, ...options.map((option) => option.id)])
      .map((id) => ({ file: 'results.json', id })),
  ];
  const topics = story.topics.map(({ id }) => ({ file: 'vocabulary.json', id }));
  const gaps = story.gaps.map(({ id }) => ({ file: 'gaps.json', id }));
  return [...repeats(all), ...repeats(topics), ...repeats(gaps)];
}

function repeats(records: readonly { file: string; id: string }[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ file, id }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? file);
    return earlier === undefined ? [] : [{ file, record: id, message: `has the id of a record of ${earlier}` }];
  });
}

function uniqueNames(story: Records): Problem[] {
  const fileOf = { person: 'people.json', place: 'places.json', organization: 'organizations.json' } as const;
  const entityNames = entitiesOf(story).map((entity) => ({
    file: fileOf[entity.type],
    id: entity.record.id,
    // Buttons name a record by its id, so no other record may be called so.
    names: [entity.record.id, ...namesOf(entity)],
  }));
  const topicNames = story.topics.map(({ id, label, otherNames }) => ({
    file: 'vocabulary.json',
    id,
    names: [label.en, label.fr, ...otherNames],
  }));
  // Options of two contests may be called alike: "Yes" on one measure and on another.
  const optionNames = story.contests.map(({ options }) =>
    options.map((record) => ({
      file: 'results.json',
      id: record.id,
      names: [record.id, ...namesOf({ type: 'option', record })],
    })),
  );
  const among = optionNames.length > 0 ? optionNames : [[]];
  const faults = among.flatMap((options) => sharedNames([...entityNames, ...options]));
  const told = faults.map((fault) => JSON.stringify(fault));
  return [...faults.filter((_, at) => told.indexOf(told[at] ?? '') === at), ...sharedNames(topicNames)];
}

function sharedNames(records: readonly { file: string; id: string; names: readonly string[] }[]): Problem[] {
  const owners = new Map<string, string>();
  return records.flatMap(({ file, id, names }) =>
    names.flatMap((name) => {
      const key = nameKey(name);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (key === '') return [{ file, record: id, message: `has the name "${name}", which has no letter or digit` }];
      if (owner === id) return [];
      return [{ file, record: id, message: `has the name "${name}", which is also a name of ${owner}` }];
    }),
  );
}

function paragraphsExist(story: Records): Problem[] {
  const { paragraphs = Number.POSITIVE_INFINITY } = story;
  return borneRecords(story).flatMap(({ file, record }) =>
    record.evidence
      .filter(({ paragraph }) => paragraph > paragraphs)
      .map(({ paragraph }) => ({
        file,
        record: record.id,
        field: 'evidence',
        message: `names paragraph ${paragraph}; the article has ${paragraphs}`,
      })),
  );
}
